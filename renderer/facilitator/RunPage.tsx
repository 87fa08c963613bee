import type { ComponentType } from 'react';
import type { Session, SessionId } from '../../shared/domain/session.ts';
import { hasBoard } from '../../shared/domain/sessionKind.ts';
import { useTexts } from '../app/i18n.ts';
import { PrivateNote } from '../app/PrivateNote.tsx';
import { SessionBoard } from '../features/board/SessionBoard.tsx';
import { AgendaColumn } from '../features/console/AgendaColumn.tsx';
import { BreakView } from '../features/console/BreakView.tsx';
import { ConsolePanels } from '../features/console/ConsolePanels.tsx';
import {
  type Centre as CentreId,
  centres,
  showCentre,
  useConsole,
} from '../features/console/consoleStore.ts';
import { DaySummary } from '../features/console/DaySummary.tsx';
import { NoSession } from '../features/console/NoSession.tsx';
import { StepsPanel } from '../features/console/StepsPanel.tsx';
import { useChosenSession } from '../features/console/useChosenSession.ts';
import { SessionFindings } from '../features/findings/SessionFindings.tsx';
import { SessionNotes } from '../features/notes/SessionNotes.tsx';
import { ParkingPanel } from '../features/parking/ParkingPanel.tsx';
import { SessionPhotos } from '../features/photos/SessionPhotos.tsx';
import { usePhotoIntake } from '../features/photos/usePhotoIntake.ts';
import { SessionVoting } from '../features/voting/SessionVoting.tsx';
import { WallPanel } from '../features/wall/WallPanel.tsx';
import { useRecords } from '../records/recordsStore.ts';
import { Tabs } from '../ui/Tabs.tsx';
import { useGoals } from './useGoals.ts';

type Props = { readonly sessionId: string | null };

/** The private console: the agenda with the clock, what is worked on, and what only the facilitator sees. */
export function RunPage({ sessionId }: Props) {
  const session = useChosenSession(sessionId);
  if (!session) return <NoSession />;
  return (
    <div className="grid h-full grid-cols-[auto_minmax(0,1fr)_auto] grid-rows-[minmax(0,1fr)]">
      <AgendaColumn session={session} />
      <Centre session={session} />
      <ConsolePanels
        panels={{
          wall: <WallPanel sessionId={session.id} />,
          steps: <StepsPanel sessionId={session.id} />,
          notes: <PrivateNote sessionId={session.id} />,
          parking: <ParkingPanel key={session.id} sessionId={session.id} />,
        }}
      />
    </div>
  );
}

function Centre({ session }: { readonly session: Session }) {
  const summaryOf = useConsole((state) => state.summaryOf);
  if (summaryOf !== null) return <DaySummary dayId={summaryOf} />;
  return hasBoard(session.kind) ? <SessionCentre session={session} /> : <BreakView session={session} />;
}

/** A tab for each thing that is made of a session. */
function SessionCentre({ session }: { readonly session: Session }) {
  const { t } = useTexts();
  const wanted = useConsole(({ centre }) => centre);
  useGoals(session.id);
  usePhotoIntake(session.id, showPhotos);
  const shown = centres.filter((id) => parts[id] !== null);
  const centre = shown.includes(wanted) ? wanted : 'board';
  const Part = parts[centre];
  return (
    <Tabs
      label={t('console.centre.label')}
      tabs={shown.map((id) => ({ id, label: t(`console.centre.${id}`) }))}
      value={centre}
      className="min-w-0"
      onChosen={showCentre}
    >
      {Part && <Part sessionId={session.id} />}
    </Tabs>
  );
}

const showPhotos = () => showCentre('photos');

/** What stands under each tab; a part that is null has no tab. */
const parts: { readonly [Id in CentreId]: ComponentType<{ readonly sessionId: SessionId }> | null } = {
  board: BoardOfSession,
  voting: SessionVoting,
  findings: SessionFindings,
  notes: SessionNotes,
  photos: SessionPhotos,
};

function BoardOfSession({ sessionId }: { readonly sessionId: SessionId }) {
  const session = useRecords((records) => records.sessions.get(sessionId));
  return session && <SessionBoard session={session} />;
}
