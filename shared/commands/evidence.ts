import type { BoardItem } from '../domain/boardItem.ts';
import { distinctLinks, type EvidenceLink, sameLink } from '../domain/evidenceLink.ts';
import type { Edit } from '../records/edit.ts';
import type { Records } from '../records/tables.ts';

/** Whether the card or cluster is on a board now. */
export function isThere(records: Records, item: BoardItem): boolean {
  return item.kind === 'card' ? records.cards.has(item.id) : records.clusters.has(item.id);
}

/**
 * Lets every finding, line of the strategy and activity that rests on an item rest on others instead: the cluster that a cluster
 * was merged into, the cards of one that is dissolved. Its place in the order stays.
 */
export function replaceEvidence(
  edit: Edit,
  records: Records,
  item: BoardItem,
  by: readonly BoardItem[],
): void {
  for (const table of resting) {
    for (const { id } of records[table].values()) {
      const evidence: readonly EvidenceLink[] = edit.get(table, id)?.evidence ?? [];
      if (evidence.some((each) => sameLink(each, item)))
        edit.patch(table, id, { evidence: replaced(evidence, item, by) });
    }
  }
}

/** The tables whose records name what they rest on. */
const resting = ['findings', 'objectives', 'outputs', 'activities'] as const;

function replaced<L extends EvidenceLink>(
  evidence: readonly L[],
  item: BoardItem,
  by: readonly BoardItem[],
): readonly L[] {
  const all = evidence.flatMap((each) => (sameLink(each, item) ? (by as readonly L[]) : [each]));
  return distinctLinks(all).slice(0, 1000);
}
