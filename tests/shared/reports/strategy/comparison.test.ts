import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RichText } from '../../../../shared/domain/richText.ts';
import type { StrategyPart, StrategyPartId } from '../../../../shared/domain/strategyPart.ts';
import { emptyText } from '../../../../shared/domain/text.ts';
import type { Records } from '../../../../shared/records/tables.ts';
import { compareDocuments } from '../../../../shared/reports/strategy/comparison.ts';
import { anId, anObjective, en, keyAt, recordsOf } from '../../../builders.ts';
import { aPart } from '../../../strategyBuilders.ts';

const idOf = (n: number): StrategyPartId => anId<StrategyPartId>(300 + n);

function prose(words: string): StrategyPart['content'] {
  const text: RichText = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: words, marks: [{ type: 'comment', attrs: { text: 'ask Li Na' } }] },
          { type: 'footnote', attrs: { text: 'Source' } },
        ],
      },
    ],
  };
  return { kind: 'prose', text: { en: text, zh: { type: 'doc', content: [] } } };
}

function documentOf(
  parts: readonly (readonly [number, StrategyPart['content']])[],
  title = 'Safer SMEs',
): Records {
  return recordsOf({
    objectives: [anObjective({ title: en(title) })],
    strategyParts: parts.map(([n, content], index) => aPart({ id: idOf(n), order: keyAt(index), content })),
  });
}

const heading = { kind: 'heading', level: 1, title: en('Lessons') } as const;

describe('the document in two states', () => {
  it('says of each part what became of it, and leaves what is gone where it was', () => {
    const before = documentOf([
      [1, heading],
      [2, prose('Advice works.')],
      [3, prose('Gone.')],
      [4, prose('Stays.')],
    ]);
    const after = documentOf([
      [1, heading],
      [2, prose('Advice works well.')],
      [4, prose('Stays.')],
      [5, prose('New.')],
    ]);
    const changes = compareDocuments(before, after);
    expect(changes.map(({ id, state, isMoved }) => [id, state, isMoved])).toEqual([
      [idOf(1), 'same', false],
      [idOf(2), 'changed', false],
      [idOf(3), 'removed', false],
      [idOf(4), 'same', false],
      [idOf(5), 'added', false],
    ]);
    expect(changes[1]).toMatchObject({
      before: en('Advice works. [Source]'),
      after: en('Advice works well. [Source]'),
    });
    expect(JSON.stringify(changes)).not.toContain('ask Li Na');
  });

  it('shows a changed record in a live block that nobody touched, and not in a frozen one', () => {
    const live = { kind: 'block', block: { kind: 'objectives' }, caption: emptyText, frozen: null } as const;
    const states = ['Safer SMEs', 'Safer firms'].map((title) => documentOf([[1, live]], title));
    const [before, after] = states as [Records, Records];
    const [change] = compareDocuments(before, after);
    expect(change?.state).toBe('changed');
    expect(change?.rows.map(({ state }) => state)).toEqual(['changed']);
    const at = '2017-04-12T08:00:00.000Z';
    const model = { caption: en('Frozen'), isWide: false, tables: [], note: emptyText };
    const frozen = { ...live, frozen: { at, model } };
    const [kept] = compareDocuments(documentOf([[1, frozen]]), documentOf([[1, frozen]], 'Safer firms'));
    expect(kept?.state).toBe('same');
  });

  it('calls moved as few parts as explain the order', () => {
    const parts = [1, 2, 3, 4].map((n) => [n, prose(`Part ${n}`)] as const);
    const [one, two, three, four] = parts as [
      (typeof parts)[0],
      (typeof parts)[0],
      (typeof parts)[0],
      (typeof parts)[0],
    ];
    const changes = compareDocuments(documentOf(parts), documentOf([four, one, two, three]));
    expect(changes.filter(({ isMoved }) => isMoved).map(({ id }) => id)).toEqual([idOf(4)]);
  });

  it('names every part of both states once, and nothing when they are the same', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 8 });
    fc.assert(
      fc.property(numbers, numbers, (one, two) => {
        const [before, after] = [one, two].map((list) =>
          documentOf(list.map((n) => [n, prose(`Part ${n}`)] as const)),
        ) as [Records, Records];
        const ids = compareDocuments(before, after).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(ids)).toEqual(new Set([...one, ...two].map(idOf)));
        const same = compareDocuments(before, before);
        expect(same.every(({ state, isMoved }) => state === 'same' && !isMoved)).toBe(true);
      }),
    );
  });
});
