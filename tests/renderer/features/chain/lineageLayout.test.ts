import { describe, expect, it } from 'vitest';
import { layLineage } from '../../../../renderer/features/chain/lineageLayout.ts';
import type { CardId } from '../../../../shared/domain/boardItem.ts';
import type { Lineage, LineageNode } from '../../../../shared/records/lineage.ts';

function node(name: string, column: LineageNode['column']): LineageNode {
  return { target: { kind: 'card', id: name as CardId }, column, side: 'from' };
}

function laid(nodes: readonly LineageNode[], edges: readonly (readonly [string, string])[]) {
  const lineage: Lineage = {
    asked: { kind: 'card', id: 'a' as CardId },
    nodes,
    edges: edges.map(([from, to]) => ({ from, to })),
  };
  return layLineage(lineage).map(({ column, nodes: own }) => [column, own.map(({ target }) => target.id)]);
}

describe('where the boxes of the picture stand', () => {
  it('goes from what people wrote to what is written, and leaves out what is empty', () => {
    const nodes = [node('f', 'finding'), node('q', 'challenge'), node('p', 'part'), node('c', 'card')];
    expect(laid(nodes, [])).toEqual([
      ['challenge', ['q']],
      ['card', ['c']],
      ['finding', ['f']],
      ['part', ['p']],
    ]);
  });

  it('puts a box beside what leads to it', () => {
    const cards = ['1', '2', '3'].map((name) => node(name, 'card'));
    const nodes = [...cards, node('low', 'finding'), node('high', 'finding')];
    expect(
      laid(nodes, [
        ['1', 'high'],
        ['3', 'low'],
      ])[1],
    ).toEqual(['finding', ['high', 'low']]);
    expect(
      laid(nodes, [
        ['3', 'high'],
        ['1', 'low'],
      ])[1],
    ).toEqual(['finding', ['low', 'high']]);
  });
});
