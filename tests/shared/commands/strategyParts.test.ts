import { describe, expect, it } from 'vitest';
import { type CommandName, decide, type InputOf } from '../../../shared/commands/registry.ts';
import { extentOf } from '../../../shared/domain/outline.ts';
import { emptyRichText, type RichText } from '../../../shared/domain/richText.ts';
import type { PartContent, StrategyPartId } from '../../../shared/domain/strategyPart.ts';
import { emptyText } from '../../../shared/domain/text.ts';
import { apply, reverse } from '../../../shared/records/diff.ts';
import { partsInOrder } from '../../../shared/records/strategy.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { anId, en, keyAt, recordsOf } from '../../builders.ts';
import { aPart } from '../../strategyBuilders.ts';

const id = (n: number): StrategyPartId => anId<StrategyPartId>(300 + n);
const words = (text: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const contents: readonly PartContent[] = [
  { kind: 'heading', level: 1, title: en('Context') },
  { kind: 'prose', text: { en: words('Phase II ends.'), zh: words('二期即将结束。') } },
  { kind: 'heading', level: 1, title: en('Strategy') },
  { kind: 'block', block: { kind: 'objectives' }, caption: emptyText, frozen: null },
];

/** Two chapters: one with prose, one with a live block; all of it sample content. */
const document = recordsOf({
  strategyParts: contents.map((content, n) =>
    aPart({ id: id(n), order: keyAt(n), content, illustrative: true }),
  ),
});

function after<N extends CommandName>(records: Records, name: N, input: InputOf<N>): Records {
  const decision = decide(records, 'facilitator', name, input);
  if (decision.kind === 'refused') throw new Error(decision.refusal.kind);
  const now = apply(records, decision.diff);
  expect(apply(now, reverse(decision.diff))).toEqual(records);
  return now;
}

function refusal<N extends CommandName>(records: Records, name: N, input: InputOf<N>): string | null {
  const decision = decide(records, 'facilitator', name, input);
  return decision.kind === 'refused' ? decision.refusal.kind : null;
}

const order = (records: Records): readonly number[] =>
  partsInOrder(records).map((part) => [...Array(9).keys()].findIndex((n) => id(n) === part.id));

describe('parts of the strategy document', () => {
  it('come before another one, in their order, or at the end', () => {
    const parts = [4, 5].map((n) => ({ id: id(n), content: contents[1] as PartContent }));
    expect(order(after(document, 'strategy-parts/add', { before: id(2), parts }))).toEqual([
      0, 1, 4, 5, 2, 3,
    ]);
    expect(order(after(document, 'strategy-parts/add', { before: null, parts }))).toEqual([0, 1, 2, 3, 4, 5]);
    expect(refusal(document, 'strategy-parts/add', { before: null, parts: [...parts, ...parts] })).toBe(
      'already-exists',
    );
  });

  it('move as a chapter with what stands in it', () => {
    const ids = extentOf(partsInOrder(document), id(2));
    const moved = after(document, 'strategy-parts/move', { ids, before: id(0) });
    expect(order(moved)).toEqual([2, 3, 0, 1]);
    // Moving says nothing else: sample content stays sample content.
    expect(moved.strategyParts.get(id(2))?.illustrative).toBe(true);
  });

  it('stay where they are when they would land inside themselves', () => {
    const decision = decide(document, 'facilitator', 'strategy-parts/move', {
      ids: [id(0), id(1)],
      before: id(1),
    });
    expect(decision.kind === 'accepted' && apply(document, decision.diff)).toEqual(document);
    expect(refusal(document, 'strategy-parts/move', { ids: [id(0), id(0)], before: null })).toBe('bad-input');
    expect(refusal(document, 'strategy-parts/move', { ids: [id(8)], before: null })).not.toBeNull();
  });

  it('are written in one language and keep the other, and are then no sample', () => {
    const now = after(document, 'strategy-parts/write', { id: id(1), language: 'en', text: emptyRichText });
    expect(now.strategyParts.get(id(1))).toMatchObject({
      content: { kind: 'prose', text: { en: emptyRichText, zh: words('二期即将结束。') } },
      illustrative: false,
    });
    expect(
      refusal(document, 'strategy-parts/write', { id: id(0), language: 'en', text: emptyRichText }),
    ).toBe('bad-input');
  });

  it('change level and title of a heading each by itself', () => {
    const now = after(document, 'strategy-parts/edit-heading', { id: id(2), fields: { level: 2 } });
    expect(now.strategyParts.get(id(2))?.content).toEqual({
      kind: 'heading',
      level: 2,
      title: en('Strategy'),
    });
    expect(refusal(document, 'strategy-parts/edit-heading', { id: id(3), fields: { level: 2 } })).toBe(
      'bad-input',
    );
  });

  it('keep a block as it reads, and let it follow again', () => {
    const model = { caption: en('Objectives'), isWide: false, tables: [], note: emptyText };
    const frozen = { at: '2017-04-12T08:00:00.000Z', model };
    const kept = after(document, 'strategy-parts/edit-block', { id: id(3), fields: { frozen } });
    expect(kept.strategyParts.get(id(3))?.content).toMatchObject({ frozen, block: { kind: 'objectives' } });
    const followed = after(kept, 'strategy-parts/edit-block', { id: id(3), fields: { frozen: null } });
    expect(followed.strategyParts.get(id(3))?.content).toEqual(contents[3]);
  });

  it('go together, and undo brings all of them back', () => {
    const ids = extentOf(partsInOrder(document), id(0));
    expect(order(after(document, 'strategy-parts/remove', { ids }))).toEqual([2, 3]);
  });
});
