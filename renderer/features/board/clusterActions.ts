import type { BoardItem } from '../../../shared/domain/boardItem.ts';
import type { CardId } from '../../../shared/domain/card.ts';
import type { Cluster, ClusterId } from '../../../shared/domain/cluster.ts';
import type { ColumnId } from '../../../shared/domain/column.ts';
import type { FindingId } from '../../../shared/domain/finding.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { type Text, textIn } from '../../../shared/domain/text.ts';
import { cardsOfCluster } from '../../../shared/records/queries.ts';
import { showFinding } from '../../app/findingGoal.ts';
import { t } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { openState } from '../../records/recordsStore.ts';
import { newId } from '../../records/run.ts';
import { notify } from '../../ui/notify.ts';
import { focusCluster } from './boardFocus.ts';
import { languageNow } from './boardLanguage.ts';
import { boardState, clearSelection, say, startNaming } from './boardStore.ts';
import { undoIfLast } from './wordActions.ts';

/** `K-03 Inspectors advise` */
export function nameOfCluster({ number, title }: Cluster): string {
  return `${referenceOf('clusters', number)} ${textIn(title, languageNow())}`.trim();
}

/** The cards of one go into the other, which has the focus then. */
export function mergeInto(id: ClusterId, into: ClusterId): void {
  const { clusters } = openState().records;
  const [merged, kept] = [clusters.get(id), clusters.get(into)];
  if (!merged || !kept || id === into) return;
  void perform('clusters/merge', { ids: [id], into }).then((isDone) => {
    if (!isDone) return;
    notify({
      kind: 'done',
      title: t('board.merged.clusters', { merged: nameOfCluster(merged), into: nameOfCluster(kept) }),
      action: { label: t('board.undo'), onPressed: () => undoIfLast('clusters/merge') },
      id: 'clusters-merged',
    });
  });
  focusCluster(into);
}

/** Those selected cards that stand in the cluster. */
export function selectedIn(id: ClusterId): readonly CardId[] {
  const { selected } = boardState();
  return cardsOfCluster(openState().records, id)
    .filter((card) => selected.has(card.id))
    .map((card) => card.id);
}

/** A cluster of their own for the selected cards of one, which is named next. */
export function splitOff(id: ClusterId): void {
  const cardIds = selectedIn(id);
  if (cardIds.length === 0) {
    notify({ kind: 'information', title: t('board.cluster.selectFirst'), id: 'select-first' });
    return;
  }
  const made = newId() as ClusterId;
  void perform('clusters/split', { id, cardIds: [...cardIds], newId: made });
  if (!openState().records.clusters.has(made)) return;
  clearSelection();
  startNaming(made);
}

export function sortLargestFirst(sessionId: SessionId, column: ColumnId): void {
  void perform('clusters/sort-largest-first', { sessionId, column });
  say(t('board.cluster.sorted'));
}

/** A finding that rests on a cluster or on cards, with their words as its first statement. */
export function makeFinding(item: ClusterId | readonly CardId[]): void {
  const { cards, clusters } = openState().records;
  const cluster = typeof item === 'string' ? clusters.get(item) : undefined;
  const chosen = typeof item === 'string' ? [] : item.flatMap((id) => cards.get(id) ?? []);
  const [first] = chosen;
  if (cluster) {
    const evidence: BoardItem[] = [{ kind: 'cluster', id: cluster.id }];
    found(cluster.sessionId, cluster.title, evidence);
  } else if (first) {
    const evidence = chosen.map(({ id }): BoardItem => ({ kind: 'card', id }));
    found(first.sessionId, first.text, evidence);
  }
}

function found(sessionId: SessionId, statement: Text, evidence: BoardItem[]): void {
  const id = newId() as FindingId;
  void perform('findings/add', { id, sessionId, statement, evidence }).then((isDone) => {
    const finding = isDone && openState().records.findings.get(id);
    if (!finding) return;
    notify({
      kind: 'done',
      title: t('board.finding.made', { reference: referenceOf('findings', finding.number) }),
      text: textIn(statement, languageNow()),
      action: { label: t('board.finding.show'), onPressed: () => showFinding(id) },
      id: 'finding-made',
    });
  });
}
