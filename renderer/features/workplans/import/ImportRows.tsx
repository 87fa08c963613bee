import { useEffect, useEffectEvent, useState } from 'react';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { addFileTaker } from '../../../app/fileTakers.ts';
import { useTexts } from '../../../app/i18n.ts';
import { ChooseListFile } from '../../../app/importing/ImportButton.tsx';
import type { Cells } from '../../../app/importing/listContent.ts';
import { useListFile } from '../../../app/importing/useListFile.ts';
import { ImportDialog } from './ImportDialog.tsx';

type Props = { readonly workplanId: WorkplanId };
type Sheet = { readonly cells: Cells; readonly name: string };

/** Rows for the plan out of an Excel workbook or a CSV file that is chosen here or dropped anywhere on the window. */
export function ImportRows({ workplanId }: Props) {
  const { t } = useTexts();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const file = useListFile((cells, name) => setSheet({ cells, name }));
  const read = useEffectEvent(file.read);
  useEffect(
    () =>
      addFileTaker((files) => {
        const [first] = files.filter(isSheet);
        if (first) read(first);
        return files.filter((each) => each !== first);
      }),
    [],
  );
  return (
    <>
      <ChooseListFile label={t('planImport.button')} fileLabel={t('planImport.file')} file={file} />
      {sheet && (
        <ImportDialog
          // Another file is another table: nothing that was chosen about the last one holds.
          key={sheet.name}
          {...sheet}
          workplanId={workplanId}
          onDismissed={() => setSheet(null)}
        />
      )}
    </>
  );
}

function isSheet({ name }: File): boolean {
  return /\.(?:xlsx|csv)$/iu.test(name);
}
