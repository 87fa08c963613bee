import type { Activity, ActivityId } from '../domain/activity.ts';
import type { Card } from '../domain/card.ts';
import type { Cluster, ClusterId } from '../domain/cluster.ts';
import { byDate, type Day, type DayId } from '../domain/day.ts';
import type { Decision } from '../domain/decision.ts';
import type { Finding } from '../domain/finding.ts';
import type { List, ListItem } from '../domain/listItem.ts';
import type { Milestone } from '../domain/milestone.ts';
import type { PartnerId } from '../domain/partner.ts';
import type { Photo } from '../domain/photo.ts';
import type { Session, SessionId } from '../domain/session.ts';
import type { ObjectiveId, Output } from '../domain/strategy.ts';
import type { Vote, Voting, VotingId } from '../domain/voting.ts';
import type { Workplan, WorkplanId } from '../domain/workplan.ts';
import type { Workshop } from '../domain/workshop.ts';
import { assert } from '../lib/assert.ts';
import { countBy } from '../lib/countBy.ts';
import { sorted } from '../lib/order.ts';
import type { Records } from './tables.ts';

export function workshopOf(records: Records): Workshop {
  const [workshop] = records.workshops.values();
  assert(workshop, 'every workshop file has its workshop record');
  return workshop;
}

export function daysOf(records: Pick<Records, 'days'>): readonly Day[] {
  return [...records.days.values()].sort(byDate);
}

export function sessionsOfDay(records: Pick<Records, 'sessions'>, dayId: DayId): readonly Session[] {
  return sorted(where(records.sessions, (session) => session.dayId === dayId));
}

/** Whether nothing of the agenda follows on the same day. */
export function isLastOfDay(records: Pick<Records, 'sessions'>, sessionId: SessionId): boolean {
  const session = records.sessions.get(sessionId);
  return session !== undefined && sessionsOfDay(records, session.dayId).at(-1)?.id === sessionId;
}

/** All sessions in the order of the agenda. */
export function sessionsInOrder(records: Pick<Records, 'days' | 'sessions'>): readonly Session[] {
  return daysOf(records).flatMap((day) => sessionsOfDay(records, day.id));
}

export function cardsOfSession(records: Records, sessionId: SessionId): readonly Card[] {
  return sorted(where(records.cards, (card) => card.sessionId === sessionId));
}

export function clustersOfSession(records: Records, sessionId: SessionId): readonly Cluster[] {
  return sorted(where(records.clusters, (cluster) => cluster.sessionId === sessionId));
}

export function photosOfSession(records: Records, sessionId: SessionId): readonly Photo[] {
  return sorted(where(records.photos, (photo) => photo.sessionId === sessionId));
}

export function cardsOfCluster(records: Records, clusterId: ClusterId): readonly Card[] {
  return sorted(where(records.cards, (card) => card.clusterId === clusterId));
}

export function findingsOfSession(
  { findings }: Pick<Records, 'findings'>,
  sessionId: SessionId,
): readonly Finding[] {
  return sorted(where(findings, (finding) => finding.sessionId === sessionId));
}

export function decisionsOfSession(
  { decisions }: Pick<Records, 'decisions'>,
  sessionId: SessionId,
): readonly Decision[] {
  return sorted(where(decisions, (decision) => decision.sessionId === sessionId));
}

export function outputsOf(records: Records, objectiveId: ObjectiveId): readonly Output[] {
  return sorted(where(records.outputs, (output) => output.objectiveId === objectiveId));
}

export function workplanOf(records: Records, partnerId: PartnerId): Workplan | undefined {
  return where(records.workplans, (workplan) => workplan.partnerId === partnerId)[0];
}

export function activitiesOf(records: Records, workplanId: WorkplanId): readonly Activity[] {
  return sorted(where(records.activities, (activity) => activity.workplanId === workplanId));
}

export function milestonesOf(
  { milestones }: Pick<Records, 'milestones'>,
  activityId: ActivityId,
): readonly Milestone[] {
  return sorted(where(milestones, (milestone) => milestone.activityId === activityId));
}

export function itemsOfList({ listItems }: Pick<Records, 'listItems'>, list: List): readonly ListItem[] {
  return sorted(where(listItems, (item) => item.list === list));
}

export function votingsOfSession(records: Pick<Records, 'votings'>, sessionId: SessionId): readonly Voting[] {
  return sorted(where(records.votings, (voting) => voting.sessionId === sessionId));
}

export function votesOf(records: Pick<Records, 'votes'>, votingId: VotingId): readonly Vote[] {
  return where(records.votes, (vote) => vote.votingId === votingId);
}

export function where<R>(rows: ReadonlyMap<string, R>, holds: (row: R) => boolean): readonly R[] {
  const found: R[] = [];
  for (const row of rows.values()) if (holds(row)) found.push(row);
  return found;
}

/** How many activities each partner has planned. */
export function activityCounts({
  workplans,
  activities,
}: Pick<Records, 'workplans' | 'activities'>): ReadonlyMap<PartnerId, number> {
  return countBy(activities.values(), ({ workplanId }) => workplans.get(workplanId)?.partnerId ?? null);
}
