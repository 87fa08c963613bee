import { UserRound } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTexts } from '../../app/i18n.ts';
import { ImportButton } from '../../app/importing/ImportButton.tsx';
import type { Cells } from '../../app/importing/listContent.ts';
import { PeopleTabs } from '../../app/PeopleTabs.tsx';
import { useRecords } from '../../records/recordsStore.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { AddParticipant } from './AddParticipant.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { ParticipantTable } from './ParticipantTable.tsx';
import { Presence } from './Presence.tsx';
import { delegationRows } from './rows.ts';

/** Who is in the room: typed, pasted or imported, and who was there on which day. */
export function Participants() {
  const { t } = useTexts();
  const participants = useRecords((records) => records.participants);
  const partners = useRecords((records) => records.partners);
  const rows = useMemo(
    () => delegationRows(participants.values(), partners.values()),
    [participants, partners],
  );
  const [list, setList] = useState<Cells | null>(null);

  return (
    <div className="flex h-full flex-col gap-3 px-8 pt-6">
      <PeopleTabs />
      <div className="flex flex-wrap items-end gap-3">
        <AddParticipant onPeoplePasted={setList} />
        <ImportButton
          label={t('participants.import')}
          fileLabel={t('participants.importFile')}
          onRead={setList}
        />
      </div>
      {rows.length > 0 && <Presence />}
      <ParticipantTable rows={rows} onPeoplePasted={setList}>
        {rows.length === 0 && (
          <EmptyState
            icon={UserRound}
            title={t('participants.empty.title')}
            text={t('participants.empty.text')}
          />
        )}
      </ParticipantTable>
      {list && <ImportDialog cells={list} onDismissed={() => setList(null)} />}
    </div>
  );
}
