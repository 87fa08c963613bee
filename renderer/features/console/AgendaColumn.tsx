import type { Session } from '../../../shared/domain/session.ts';
import { AgendaList } from './AgendaList.tsx';
import { DayStanding } from './DayStanding.tsx';
import { SessionClock } from './SessionClock.tsx';
import { useConsoleKeys } from './useConsoleKeys.ts';

type Props = { readonly session: Session };

/** On the left of the console: the clock, the agenda, and how the day stands against its plan. */
export function AgendaColumn({ session }: Props) {
  useConsoleKeys(session);
  return (
    <div className="flex min-h-0 w-52 flex-col border-r border-line min-[100rem]:w-60">
      <SessionClock shown={session} />
      <AgendaList currentId={session.id} />
      <DayStanding session={session} />
    </div>
  );
}
