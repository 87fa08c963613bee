import { useState } from 'react';
import { useTexts } from '../../../app/i18n.ts';
import { ImportColumns } from '../../../app/importing/ImportColumns.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { columnIds } from '../table/columns.ts';
import { type ImportColumn, importColumns } from './importColumns.ts';
import type { PlanImport } from './usePlanImport.ts';

type Props = { readonly plan: PlanImport };

/** What each column of the sheet is taken for. Opened by itself only where the headings did not say it all. */
export function PlanColumns({ plan: { use, setUse, headings, firstRow } }: Props) {
  const { t } = useTexts();
  const passedOver = use.flatMap((column, at) =>
    column === null ? [headings[at] || t('grid.nthColumn', { n: at + 1 })] : [],
  );
  const [isOpen, setOpen] = useState(!use.includes('title') || passedOver.length > use.length / 2);
  const named = (id: ImportColumn): string => {
    const column = columnIds.find((each) => each === id);
    return column && column !== 'milestones' && column !== 'evidence'
      ? t(`planCells.column.${column}`)
      : t(`planImport.use.${id as 'id'}`);
  };
  const choices = [
    { id: 'none', label: t('planImport.passOver') } as const,
    ...importColumns.map((id) => ({ id, label: named(id) })),
  ];
  return (
    <Disclosure
      className="rounded border border-line"
      panelClassName="max-h-60 overflow-y-auto px-3"
      isOpen={isOpen}
      onOpenChanged={setOpen}
      title={
        <span className="flex min-w-0 flex-1 items-baseline gap-2 font-normal">
          <span className="shrink-0 font-semibold">
            {t('planImport.columns', { count: use.length - passedOver.length, of: use.length })}
          </span>
          {passedOver.length > 0 && (
            <span className="truncate text-quiet">
              {t('planImport.passedOver', { columns: passedOver.join(t('planImport.between')) })}
            </span>
          )}
        </span>
      }
    >
      <ImportColumns
        legend={t('planImport.columnsHint')}
        headings={headings}
        firstRow={firstRow}
        use={use}
        choices={choices}
        onChosen={setUse}
      />
    </Disclosure>
  );
}
