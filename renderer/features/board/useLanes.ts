import { useMemo } from 'react';
import type { Card } from '../../../shared/domain/card.ts';
import { answeredSession, type Lane, layLanes } from '../../../shared/domain/overcoming.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { sessionsInOrder } from '../../../shared/records/queries.ts';
import { useRecords } from '../../records/recordsStore.ts';

/** The challenges that a session of ways to overcome answers, each with its solutions; null where there are none to answer. */
export function useLanes(session: Session, own: readonly Card[]): readonly Lane[] | null {
  const clusters = useRecords((records) => records.clusters);
  const cards = useRecords((records) => records.cards);
  const sessions = useRecords((records) => records.sessions);
  const days = useRecords((records) => records.days);
  return useMemo(() => {
    if (session.kind !== 'overcome') return null;
    const challenges = answeredSession(session, sessionsInOrder({ sessions, days }));
    if (!challenges) return null;
    const lanes = layLanes(challenges.id, own, clusters.values(), cards.values());
    return lanes.some(({ challenge }) => challenge !== null) ? lanes : null;
  }, [session, own, clusters, cards, sessions, days]);
}
