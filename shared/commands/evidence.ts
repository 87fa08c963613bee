import type { BoardItem } from '../domain/boardItem.ts';
import { distinctLinks, type EvidenceLink, sameLink } from '../domain/evidenceLink.ts';
import type { Edit } from '../records/edit.ts';
import type { Records } from '../records/tables.ts';

/** Whether the card or cluster is on a board now. */
export function isThere(records: Records, item: BoardItem): boolean {
  return item.kind === 'card' ? records.cards.has(item.id) : records.clusters.has(item.id);
}

/**
 * Lets every finding and every activity that rests on an item rest on others instead: the cluster that a cluster
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
    if (evidence.some((each) => sameLink(each, item)))
      edit.patch('findings', id, { evidence: replaced(evidence, item, by) });
  }
  for (const { id } of records.activities.values()) {
    const evidence = edit.get('activities', id)?.evidence ?? [];
    if (evidence.some((each) => sameLink(each, item)))
      edit.patch('activities', id, { evidence: replaced(evidence, item, by) });
  }
}

function replaced<L extends EvidenceLink>(
  evidence: readonly L[],
  item: BoardItem,
  by: readonly BoardItem[],
): readonly L[] {
  const all = evidence.flatMap((each) => (sameLink(each, item) ? (by as readonly L[]) : [each]));
  return distinctLinks(all).slice(0, 1000);
}
