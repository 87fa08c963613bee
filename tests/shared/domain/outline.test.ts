import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extentOf, type Landing, landingOf, outlineOf, stepOf } from '../../../shared/domain/outline.ts';
import { emptyRichText } from '../../../shared/domain/richText.ts';
import type { StrategyPart, StrategyPartId } from '../../../shared/domain/strategyPart.ts';
import { anId, en, keyAt } from '../../builders.ts';
import { aPart } from '../../strategyBuilders.ts';

/** `1` a chapter, `2` a section, `.` prose. */
function documentOf(shape: string): readonly StrategyPart[] {
  return [...shape].map((sign, at) =>
    aPart({
      id: idAt(at),
      order: keyAt(at),
      content:
        sign === '.'
          ? { kind: 'prose', text: { en: emptyRichText, zh: emptyRichText } }
          : { kind: 'heading', level: sign === '1' ? 1 : 2, title: en(`${sign} at ${at}`) },
    }),
  );
}
const idAt = (at: number): StrategyPartId => anId<StrategyPartId>(300 + at);

/** The shape after the part at `at` and its extent have landed. */
function moved(shape: string, at: number, landing: Landing | null): string | null {
  if (landing === null) return null;
  const parts = documentOf(shape);
  const extent = extentOf(parts, idAt(at));
  const rest = parts.filter(({ id }) => !extent.includes(id));
  const before = landing.before === null ? rest.length : rest.findIndex(({ id }) => id === landing.before);
  expect(before).not.toBe(-1);
  const signs = [
    ...rest.slice(0, before).map(({ id }) => id),
    ...extent,
    ...rest.slice(before).map(({ id }) => id),
  ];
  return signs.map((id) => parts.findIndex((part) => part.id === id)).join(' ');
}

describe('the outline', () => {
  test.each([
    ['1.1.', '1 2'],
    ['1.2.2.1.2', '1 1.1 1.2 2 2.1'],
    ['2.1', '0.1 1'],
    ['..', ''],
  ])('numbers the headings of %s', (shape, numbers) => {
    expect(
      outlineOf(documentOf(shape))
        .map(({ number }) => number)
        .join(' '),
    ).toBe(numbers);
  });

  test.each([
    ['1.2.1.', 0, '0 1 2 3'],
    ['1.2.1.', 2, '2 3'],
    ['1.2.2.', 2, '2 3'],
    ['1.2.1.', 1, '1'],
    ['1.2.1.', 4, '4 5'],
  ])('of %s, with the part at %i go %s', (shape, at, extent) => {
    expect(
      extentOf(documentOf(shape), idAt(at))
        .map((id) => [...Array(9).keys()].find((each) => idAt(each) === id))
        .join(' '),
    ).toBe(extent);
  });

  test.each([
    ['1.1.1.', 2, -1, '2 3 0 1 4 5'],
    ['1.1.1.', 2, 1, '0 1 4 5 2 3'],
    ['1.2.1.', 4, -1, '4 5 0 1 2 3'],
    ['1.2.2.', 4, -1, '0 1 4 5 2 3'],
    ['1.2.1.2.', 2, 1, '0 1 4 5 2 3 6 7'],
    ['1.1.2.', 4, -1, '0 1 4 5 2 3'],
    ['1..', 1, 1, '0 2 1'],
    ['1..', 1, -1, '1 0 2'],
    ['.1.', 1, -1, '1 2 0'],
    ['1.1.', 0, -1, null],
    ['1.1.', 2, 1, null],
  ] as const)('of %s, the part at %i goes one step %i', (shape, at, by, order) => {
    expect(moved(shape, at, stepOf(documentOf(shape), idAt(at), by))).toBe(order);
  });

  test.each([
    ['1.2.1.', 4, 2, 'after', null],
    ['1.2.1.', 4, 2, 'before', '4 5 0 1 2 3'],
    ['1.2.1.2.', 0, 6, 'before', null],
    ['1.2.1.2.', 0, 6, 'after', '4 5 6 7 0 1 2 3'],
    ['1.2.1.2.', 2, 4, 'after', '0 1 4 5 2 3 6 7'],
    ['1.2.1.2.', 2, 6, 'after', '0 1 4 5 6 7 2 3'],
    ['1.2.2.', 4, 2, 'before', '0 1 4 5 2 3'],
    ['1.2.2.', 4, 2, 'after', null],
  ] as const)('of %s, the heading at %i dropped at %i lands %s', (shape, at, beside, place, order) => {
    expect(moved(shape, at, landingOf(documentOf(shape), idAt(at), idAt(beside), place))).toBe(order);
  });

  const shapes = fc.string({ unit: fc.constantFrom('1', '2', '.'), minLength: 1, maxLength: 12 });

  test('never lands inside what moves, and loses no part', () => {
    fc.assert(
      fc.property(
        shapes,
        fc.nat(11),
        fc.nat(11),
        fc.constantFrom(-1 as const, 1 as const),
        (shape, a, b, by) => {
          const [at, beside] = [a % shape.length, b % shape.length];
          const parts = documentOf(shape);
          const step = moved(shape, at, stepOf(parts, idAt(at), by));
          const landed = moved(
            shape,
            at,
            landingOf(parts, idAt(at), idAt(beside), by === 1 ? 'after' : 'before'),
          );
          for (const order of [step, landed])
            if (order !== null) expect(order.split(' ').toSorted()).toHaveLength(shape.length);
          // A step changes something.
          if (step !== null) expect(step).not.toBe(parts.map((_, index) => index).join(' '));
        },
      ),
    );
  });
});
