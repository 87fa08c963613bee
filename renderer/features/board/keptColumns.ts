import type { BoardCluster, BoardColumn } from '../../../shared/domain/board.ts';
import { equal } from '../../../shared/lib/equal.ts';

/** The board laid anew, with the same objects as before for whatever is as it was: what shows those need not render again. */
export function keptColumns(
  before: readonly BoardColumn[],
  now: readonly BoardColumn[],
): readonly BoardColumn[] {
  return now.map((column) => {
    const former = before.find((each) => each.column.id === column.column.id);
    if (!former) return column;
    const boxes = new Map(former.clusters.map((box) => [box.cluster.id, box]));
    const clusters = kept(
      former.clusters,
      column.clusters.map((box) => keptBox(boxes.get(box.cluster.id), box)),
    );
    const loose = kept(former.loose, column.loose);
    const isSame =
      column.count === former.count &&
      clusters === former.clusters &&
      loose === former.loose &&
      equal(column.column, former.column);
    return isSame ? former : { ...column, clusters, loose };
  });
}

function keptBox(former: BoardCluster | undefined, box: BoardCluster): BoardCluster {
  if (!former) return box;
  const cards = kept(former.cards, box.cards);
  return cards === former.cards && box.cluster === former.cluster && box.hidden === former.hidden
    ? former
    : { ...box, cards };
}

function kept<T>(former: readonly T[], now: readonly T[]): readonly T[] {
  return former.length === now.length && now.every((item, index) => item === former[index]) ? former : now;
}
