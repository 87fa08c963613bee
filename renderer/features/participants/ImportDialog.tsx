import { useMemo, useState } from 'react';
import {
  type ColumnUse,
  columnsByContent,
  columnsByHeading,
  participantColumns,
  type ReadPerson,
  readParticipants,
} from '../../../shared/domain/participantRows.ts';
import { sorted } from '../../../shared/lib/order.ts';
import { useTexts } from '../../app/i18n.ts';
import { ImportColumns } from '../../app/importing/ImportColumns.tsx';
import { ImportFrame } from '../../app/importing/ImportFrame.tsx';
import { ImportPreview } from '../../app/importing/ImportPreview.tsx';
import type { Cells } from '../../app/importing/listContent.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { addPeople } from './changes.ts';
import { usePreview } from './usePreview.ts';

type Props = { readonly cells: Cells; readonly onDismissed: () => void };

const choices = [...participantColumns, 'none'] as const;

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
  const preview = usePreview(rows, partners);

  return (
    <ImportFrame
      title={t('participants.preview.title')}
      bringLabel={t('participants.preview.bring', { count: people.length })}
      isEmpty={people.length === 0}
      onBrought={() => addPeople(people)}
      onDismissed={onDismissed}
    >
      <ImportColumns
        legend={t('participants.preview.columns')}
        headings={heading ? (cells[0] ?? []) : []}
        firstRow={body[0] ?? []}
        use={use}
        choices={choices.map((id) => ({ id, label: t(`participants.use.${id}`) }))}
        onChosen={setChosen}
      />
      <ImportPreview label={t('participants.preview.list')} {...preview} />
    </ImportFrame>
  );
}
