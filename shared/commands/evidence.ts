import { type BoardItem, sameItem } from '../domain/boardItem.ts';
import type { Edit } from '../records/edit.ts';
import type { Records } from '../records/tables.ts';

/** Whether the card or cluster is on a board now. */
export function isThere(records: Records, item: BoardItem): boolean {
  return item.kind === 'card' ? records.cards.has(item.id) : records.clusters.has(item.id);
}

/** Each item once, in the given order. */
export function distinctItems(items: readonly BoardItem[]): readonly BoardItem[] {
  return items.filter((item, index) => items.findIndex((other) => sameItem(item, other)) === index);
}

/**
 * Lets every finding that rests on an item rest on others instead: the cluster that a cluster
 * was merged into, the cards of one that is dissolved. Its place in the order stays.
 */
export function replaceEvidence(
  edit: Edit,
  records: Records,
  item: BoardItem,
  by: readonly BoardItem[],
): void {
  for (const { id } of records.findings.values()) {
    const evidence = edit.get('findings', id)?.evidence ?? [];
    if (!evidence.some((each) => sameItem(each, item))) continue;
    const replaced = evidence.flatMap((each) => (sameItem(each, item) ? by : [each]));
    edit.patch('findings', id, { evidence: distinctItems(replaced).slice(0, 1000) });
  }
}
