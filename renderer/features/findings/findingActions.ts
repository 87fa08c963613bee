import type { BoardItem } from '../../../shared/domain/boardItem.ts';
import type { Decision, DecisionId } from '../../../shared/domain/decision.ts';
import type { Finding, FindingId } from '../../../shared/domain/finding.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { emptyText, type Text, textFrom } from '../../../shared/domain/text.ts';
import { decisionsOfSession, findingsOfSession } from '../../../shared/records/queries.ts';
import { perform } from '../../app/perform.ts';
import { openState } from '../../records/recordsStore.ts';
import { newId } from '../../records/run.ts';
import { type Drop } from '../../ui/drag/drop.ts';
import { landsBefore } from '../../ui/drag/dropPlace.ts';

/** What is kept in one list of a session and moved in it. */
export type RowKind = 'finding' | 'decision';

/** The target that stands for a whole list, such as that of a session without findings. */
export function listId(kind: RowKind, sessionId: SessionId): string {
  return `${kind}s:${sessionId}`;
}

export function addFinding(sessionId: SessionId, statement: Text, evidence: readonly BoardItem[]): FindingId {
  const id = newId() as FindingId;
  void perform('findings/add', { id, sessionId, statement, evidence: [...evidence] });
  return id;
}

/** The title of a cluster or the words of a card are the first wording of what is concluded from it. */
export function findingFrom(sessionId: SessionId, item: BoardItem): FindingId {
  const { cards, clusters } = openState().records;
  const words = item.kind === 'card' ? cards.get(item.id)?.text : clusters.get(item.id)?.title;
  return addFinding(sessionId, words ?? emptyText, [item]);
}

export function addDecision(sessionId: SessionId, words: string): void {
  void perform('decisions/add', { id: newId() as DecisionId, sessionId, text: textFrom(words) });
}

type Row = Pick<Finding, 'sessionId'> & { readonly id: string };

function rowOf(kind: RowKind, id: string): Row | undefined {
  const { findings, decisions } = openState().records;
  return kind === 'finding' ? findings.get(id as FindingId) : decisions.get(id as DecisionId);
}

function idsOf(kind: RowKind, sessionId: SessionId): readonly string[] {
  const { records } = openState();
  const rows: readonly (Finding | Decision)[] =
    kind === 'finding' ? findingsOfSession(records, sessionId) : decisionsOfSession(records, sessionId);
  return rows.map(({ id }) => id);
}

function place(kind: RowKind, id: string, sessionId: SessionId, before: string | null): void {
  if (kind === 'finding')
    void perform('findings/move', { id: id as FindingId, sessionId, before: before as FindingId | null });
  else
    void perform('decisions/move', { id: id as DecisionId, sessionId, before: before as DecisionId | null });
}

/** One step up or down in its session; answers whether there was room. */
export function step(kind: RowKind, id: string, by: -1 | 1): boolean {
  const row = rowOf(kind, id);
  if (!row) return false;
  const ids = idsOf(kind, row.sessionId);
  const at = ids.indexOf(id) + by;
  if (at < 0 || at >= ids.length) return false;
  place(kind, id, row.sessionId, ids[by === 1 ? at + 1 : at] ?? null);
  return true;
}

/** Takes a row away; answers the one that should have the focus now. */
export function remove(kind: RowKind, id: string): string | null {
  const row = rowOf(kind, id);
  if (!row) return null;
  const ids = idsOf(kind, row.sessionId);
  const at = ids.indexOf(id);
  if (kind === 'finding') void perform('findings/remove', { id: id as FindingId });
  else void perform('decisions/remove', { id: id as DecisionId });
  return ids[at + 1] ?? ids[at - 1] ?? null;
}

/** Where a row was dropped: beside another one, or into the list of a session. */
export function moveTo({ item, target, place: where }: Drop): void {
  const kind = item.kind as RowKind;
  const sessionId = rowOf(kind, target.id)?.sessionId ?? (target.id.split(':')[1] as SessionId);
  const before = landsBefore(idsOf(kind, sessionId), item.id, { id: target.id, place: where });
  place(kind, item.id, sessionId, before);
}
