import { useMemo, useState } from 'react';
import {
  type ColumnUse,
  columnsByContent,
  columnsByHeading,
  type ReadPerson,
  readParticipants,
} from '../../../shared/domain/participantRows.ts';
import { sorted } from '../../../shared/lib/order.ts';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { addPeople } from './changes.ts';
import { ImportColumns } from './ImportColumns.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import type { Cells } from './readList.ts';

type Props = { readonly cells: Cells; readonly onDismissed: () => void };

/** Shows what a list would bring before it does: who comes in, what is not understood, which rows cannot be read and why. */
export function ImportDialog({ cells, onDismissed }: Props) {
  const { t } = useTexts();
  const known = useRecords((records) => records.participants);
  const partnerMap = useRecords((records) => records.partners);
  const partners = useMemo(() => sorted(partnerMap.values()), [partnerMap]);
  const heading = useMemo(() => columnsByHeading(cells[0] ?? []), [cells]);
  const [chosen, setChosen] = useState<ColumnUse | null>(null);
  const use = chosen ?? heading ?? columnsByContent(cells, partners);
  const body = heading ? cells.slice(1) : cells;
  const rows = readParticipants(body, use, partners, known.values(), heading ? 2 : 1);
  const people = rows.flatMap((row): readonly ReadPerson[] => (row.kind === 'person' ? [row.person] : []));

  function bring() {
    addPeople(people);
    onDismissed();
  }

  return (
    <Dialog
      title={t('participants.preview.title')}
      closeLabel={t('common.close')}
      isOpen
      size="large"
      onDismissed={onDismissed}
      actions={
        <>
          <Button label={t('common.cancel')} onPressed={onDismissed} />
          <Button
            variant="primary"
            label={t('participants.preview.bring', { count: people.length })}
            isDisabled={people.length === 0}
            onPressed={bring}
          />
        </>
      }
    >
      <ImportColumns
        headings={heading ? (cells[0] ?? []) : []}
        firstRow={body[0] ?? []}
        use={use}
        onChosen={setChosen}
      />
      <ImportPreview rows={rows} partners={partners} />
    </Dialog>
  );
}
