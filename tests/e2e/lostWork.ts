import type { ClusterId } from '../../shared/domain/cluster.ts';
import type { SessionId } from '../../shared/domain/session.ts';
import { textIn } from '../../shared/domain/text.ts';
import { cardsOfCluster, cardsOfSession, clustersOfSession } from '../../shared/records/queries.ts';
import type { Records } from '../../shared/records/tables.ts';
import type { SeenBoard } from './seenBoard.ts';

/** What somebody was at when the application was killed: it may have been done, or not. */
export type Doing = {
  readonly kind: 'nothing' | 'typing' | 'dragging';
  /** The whole text of the card that was being typed. */
  readonly text: string;
  /** What was being moved, and what it was let go on. */
  readonly ids: readonly string[];
};

type Case = {
  readonly records: Records;
  readonly sessionId: SessionId;
  readonly seen: SeenBoard;
  readonly doing: Doing;
};

/** What somebody saw saved and the file does not hold, in sentences. */
export function lostWork(each: Case): readonly string[] {
  return [...lostCards(each), ...movedCards(each), ...movedClusters(each), ...lostDraft(each)];
}

function lostCards({ records, seen }: Case): readonly string[] {
  const isThere = ({ id, label }: { readonly id: string; readonly label: string }): boolean => {
    const card = records.cards.get(id as never);
    return card !== undefined && label.endsWith(`: ${textIn(card.text, 'en')}`);
  };
  const cards = Object.values(seen.lists).flat();
  return cards.filter((card) => !isThere(card)).map(({ label }) => `lost: ${label}`);
}

function movedCards({ records, sessionId, seen, doing }: Case): readonly string[] {
  return Object.entries(seen.lists).flatMap(([list, cards]) => {
    const before = cards.map(({ id }) => id).filter((id) => !doing.ids.includes(id));
    const now =
      list === ''
        ? cardsOfSession(records, sessionId).filter((card) => card.clusterId === null)
        : cardsOfCluster(records, standingFor(list, records, doing));
    return inOther(`cards of "${list}"`, before, now);
  });
}

/** The cluster itself, or the one that it was just being laid on, if that is what became of it. */
function standingFor(list: string, records: Records, doing: Doing): ClusterId {
  const isMerged = doing.ids.includes(list) && !records.clusters.has(list as ClusterId);
  const other = doing.ids.find((id) => records.clusters.has(id as ClusterId));
  return (isMerged && other !== undefined ? other : list) as ClusterId;
}

function movedClusters({ records, sessionId, seen, doing }: Case): readonly string[] {
  const before = seen.clusters.filter((id) => !doing.ids.includes(id));
  return inOther('clusters', before, clustersOfSession(records, sessionId));
}

function inOther(
  what: string,
  before: readonly string[],
  now: readonly { readonly id: string }[],
): readonly string[] {
  const kept = now.map(({ id }) => id).filter((id) => before.includes(id));
  return kept.join() === before.join() ? [] : [`${what}: ${before.join()} became ${kept.join()}`];
}

/** Only further typing, or the card itself, may have taken the place of what stood in the field. */
function lostDraft({ records, sessionId, seen, doing }: Case): readonly string[] {
  const now = records.drafts.get(`capture:${sessionId}`)?.text ?? '';
  const isTypedOn = doing.kind === 'typing' && now.startsWith(seen.draft) && doing.text.startsWith(now);
  const isCard = [...records.cards.values()].some((card) => card.text.en === doing.text.trim());
  const isEntered = doing.kind === 'typing' && now === '' && isCard;
  return now === seen.draft || isTypedOn || isEntered ? [] : [`draft: "${seen.draft}" became "${now}"`];
}
