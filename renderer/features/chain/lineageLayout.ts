import {
  type Lineage,
  type LineageColumn,
  type LineageNode,
  lineageColumns,
} from '../../../shared/records/lineage.ts';

export type LaidColumn = { readonly column: LineageColumn; readonly nodes: readonly LineageNode[] };

/**
 * The columns that hold something, from left to right. In each a node stands as far down as what leads to it stands in the
 * middle, which keeps the threads from crossing more than they must.
 */
export function layLineage({ nodes, edges }: Lineage): readonly LaidColumn[] {
  const leading = new Map<string, string[]>();
  for (const { from, to } of edges) leading.set(to, [...(leading.get(to) ?? []), from]);
  const heights = new Map<string, number>();
  return lineageColumns.flatMap((column): readonly LaidColumn[] => {
    const own = nodes.filter((node) => node.column === column);
    if (own.length === 0) return [];
    const ranked = own
      .map((node) => ({ node, rank: middleOf(leading.get(node.target.id) ?? [], heights) }))
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ node }) => node);
    ranked.forEach(({ target }, index) => heights.set(target.id, (index + 0.5) / ranked.length));
    return [{ column, nodes: ranked }];
  });
}

/** From 0 at the top to 1 at the bottom; what nothing leads to stands where it would be in the middle. */
function middleOf(ids: readonly string[], heights: ReadonlyMap<string, number>): number {
  const known = ids.flatMap((id) => heights.get(id) ?? []);
  return known.length === 0 ? 0.5 : known.reduce((sum, height) => sum + height, 0) / known.length;
}
