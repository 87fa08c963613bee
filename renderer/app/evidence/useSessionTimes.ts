import type { SessionId } from '../../../shared/domain/session.ts';
import { type SessionTime, sessionTimes } from '../../../shared/records/sessionTimes.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { useRecords } from '../../records/recordsStore.ts';

type Times = ReadonlyMap<SessionId, SessionTime>;

type Known = Pick<Records, 'days' | 'sessions'> & { readonly times: Times };

let known: Known | null = null;

/** When each session is planned, reckoned once however many ask. */
export function useSessionTimes(): Times {
  return useRecords(timesOf);
}

function timesOf({ days, sessions }: Records): Times {
  if (known?.days !== days || known.sessions !== sessions)
    known = { days, sessions, times: sessionTimes({ days, sessions }) };
  return known.times;
}
