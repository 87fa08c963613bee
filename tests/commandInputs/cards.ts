import fc from 'fast-check';
import type { CommandName, InputOf } from '../../shared/commands/registry.ts';
import type { Card } from '../../shared/domain/card.ts';
import { tones } from '../../shared/domain/column.ts';
import type { Records } from '../../shared/records/tables.ts';
import { filled, idIn, idOrNull, idsIn, newId } from './arbitraries.ts';

type Area = Extract<
  CommandName,
  | `cards/${'recolour' | 'split' | 'merge' | 'duplicate'}`
  | `clusters/${'merge' | 'split' | 'sort-largest-first'}`
>;

const fresh = newId as fc.Arbitrary<never>;

/** The words of a card, cut at any letter of each language. */
function cut({ id, text }: Card) {
  return fc
    .record({ en: fc.nat(text.en.length), zh: fc.nat(text.zh.length), other: fresh })
    .map(({ en, zh, other }) => ({
      id,
      text: { en: text.en.slice(0, en), zh: text.zh.slice(0, zh) },
      others: [{ id: other, text: { en: text.en.slice(en), zh: text.zh.slice(zh) } }],
    }));
}

/** Of taking cards and clusters apart and putting them together. */
export const cardInputs: { readonly [N in Area]: (records: Records) => fc.Arbitrary<InputOf<N>> } = {
  'cards/recolour': (r) =>
    fc.record({ ids: idsIn(r, 'cards'), tone: fc.option(fc.constantFrom(...tones), { nil: null }) }),
  'cards/split': (r) =>
    fc.oneof(
      fc.record({
        id: idIn(r, 'cards'),
        text: filled,
        others: fc.array(fc.record({ id: fresh, text: filled }), { minLength: 1, maxLength: 3 }),
      }),
      ...[...r.cards.values()].map((card) => ({ weight: 4, arbitrary: cut(card) })),
    ),
  'cards/merge': (r) => fc.record({ ids: idsIn(r, 'cards'), into: idIn(r, 'cards'), text: filled }),
  'cards/duplicate': (r) =>
    fc.record({
      cards: fc.array(fc.record({ id: fresh, of: idIn(r, 'cards') }), { minLength: 1, maxLength: 4 }),
      sessionId: idOrNull(r, 'sessions'),
    }),
  'clusters/merge': (r) => fc.record({ ids: idsIn(r, 'clusters'), into: idIn(r, 'clusters') }),
  'clusters/split': (r) =>
    idIn(r, 'clusters').chain((id) => {
      const own = [...r.cards.values()].filter((card) => card.clusterId === id);
      const cardIds = fc.subarray(own.map((card) => card.id) as never[]);
      return fc.record({
        id: fc.constant(id),
        cardIds: own.length === 0 ? idsIn(r, 'cards') : cardIds,
        newId: fresh,
      });
    }),
  'clusters/sort-largest-first': (r) =>
    fc.record({
      sessionId: idIn(r, 'sessions'),
      column: fc.constantFrom('ideas', 'works', 'worksNot', 'gone'),
    }),
};
