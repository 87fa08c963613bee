import { type BoardColumn, layBoard } from '../domain/board.ts';
import type { SessionId } from '../domain/session.ts';
import { hasBoard } from '../domain/sessionKind.ts';
import { standingOptions } from '../domain/tally.ts';
import { isBlank, otherLanguage } from '../domain/text.ts';
import type { Voting } from '../domain/voting.ts';
import { firstWall, type Wall, type WallView } from '../domain/wall.ts';
import { clusterPages, pagesOf, type Spoken } from '../domain/wallBoard.ts';
import { standPages } from '../domain/wallPositions.ts';
import type { Workshop } from '../domain/workshop.ts';
import { assertNever } from '../lib/assert.ts';
import { standsOnWall } from './positions.ts';
import { cardsOfCluster, sessionsOfDay, workshopOf } from './queries.ts';
import { isLineThere } from './strategy.ts';
import type { Records } from './tables.ts';

/** What is on the wall; a workshop that never had one starts with the welcome. */
export function wallOf({ walls }: Pick<Records, 'walls'>): Wall {
  return walls.get('wall') ?? firstWall;
}

/** The view that the wall really shows: the welcome when what it names is gone. */
export function viewOf(records: Records): WallView {
  const { view } = wallOf(records);
  return isThere(records, view) ? view : firstWall.view;
}

function isThere(records: Records, view: WallView): boolean {
  switch (view.kind) {
    case 'welcome':
    case 'message':
      return true;
    case 'agenda':
      return records.days.has(view.dayId);
    case 'question':
    case 'board':
      return records.sessions.has(view.sessionId);
    case 'cluster':
      return records.clusters.has(view.clusterId);
    case 'voting':
      return records.votings.has(view.votingId);
    case 'position':
      return isLineThere(records, view.line);
    default:
      return assertNever(view);
  }
}

/** What suits a session: its board once something is on it, before that its question, and in a break the agenda. */
export function viewOfSession(records: Records, sessionId: SessionId): WallView | null {
  const session = records.sessions.get(sessionId);
  if (!session) return null;
  for (const card of records.cards.values())
    if (card.sessionId === sessionId && !card.parked) return { kind: 'board', sessionId, page: 0 };
  const asks = hasBoard(session.kind) && !isBlank(session.question);
  return asks ? { kind: 'question', sessionId } : { kind: 'agenda', dayId: session.dayId, page: 0 };
}

/** The session that a view belongs to; null for those of the whole workshop. */
export function sessionOfView(records: Records, view: WallView): SessionId | null {
  switch (view.kind) {
    case 'question':
    case 'board':
      return view.sessionId;
    case 'cluster':
      return records.clusters.get(view.clusterId)?.sessionId ?? null;
    case 'voting':
      return records.votings.get(view.votingId)?.sessionId ?? null;
    case 'welcome':
    case 'agenda':
    case 'position':
    case 'message':
      return null;
    default:
      return assertNever(view);
  }
}

/** The languages on the wall: one, or both with that of the workshop first. */
export function spokenOn({ languages }: Workshop, wall: Wall = firstWall): Spoken {
  if (wall.language !== 'both') return [wall.language];
  const first = languages[0] ?? 'en';
  return [first, otherLanguage(first)];
}

/** How many pages a view has on a wall of that shape: the console counts what another window shows. */
export function pageCount(records: Records, view: WallView, aspect: number): number {
  const shape = { aspect, spoken: spokenOn(workshopOf(records), wallOf(records)) };
  switch (view.kind) {
    case 'agenda':
      return pagesOfRows(sessionsOfDay(records, view.dayId).length, rowsOfPage.agenda);
    case 'board':
      return pagesOf(boardOf(records, view.sessionId), shape).length;
    case 'cluster':
      return clusterPages(cardsOfCluster(records, view.clusterId), shape).length;
    case 'voting': {
      const voting = records.votings.get(view.votingId);
      if (!voting) return 1;
      return pagesOfRows(standingOptions(voting, records).length, rowsOfVoting(voting));
    }
    case 'position':
      return standPages(standsOnWall(records, view.line), shape).length;
    case 'welcome':
    case 'question':
    case 'message':
      return 1;
    default:
      return assertNever(view);
  }
}

/** Rows of a list that a room can take in at once. */
export const rowsOfPage = { agenda: 12, options: 8, bars: 6, plane: 8 } as const;

export function rowsOfVoting({ method, revealed, secret }: Voting): number {
  if (secret && !revealed) return rowsOfPage.options;
  return method === 'impactEase' ? rowsOfPage.plane : rowsOfPage.bars;
}

export function pagesOfRows(rows: number, perPage: number): number {
  return Math.max(1, Math.ceil(rows / perPage));
}

function boardOf(records: Records, sessionId: SessionId): readonly BoardColumn[] {
  const session = records.sessions.get(sessionId);
  return session ? layBoard(session, records.clusters.values(), records.cards.values()) : [];
}
