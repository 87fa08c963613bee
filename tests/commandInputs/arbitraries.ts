import fc from 'fast-check';
import type { BoardItem } from '../../shared/domain/boardItem.ts';
import type { Text } from '../../shared/domain/text.ts';
import type { Records, TableName } from '../../shared/records/tables.ts';

/** Words as people write them: Latin, Chinese, mixed, with the characters that break naive code. */
export const words = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    '检查员提出建议',
    '烟花 firework',
    'O\'Brien\'s "shop" <b>',
    '👩‍🏭 工人',
    'line\nbreak',
    '  ',
  ),
);
export const text: fc.Arbitrary<Text> = fc.record({ en: words, zh: words });
export const filled: fc.Arbitrary<Text> = text.map((value) => ({ ...value, en: `${value.en}x` }));
export const newId = fc.uuid({ version: 7 });
/** An id that is there, mostly; sometimes one that is not, so that refusals are exercised as well. */
export function idIn<T extends TableName>(records: Records, table: T): fc.Arbitrary<never> {
  const known = [...records[table].keys()] as string[];
  const some =
    known.length === 0
      ? newId
      : fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: newId });
  return some as fc.Arbitrary<never>;
}

export function idOrNull<T extends TableName>(records: Records, table: T): fc.Arbitrary<never> {
  return fc.oneof(idIn(records, table), fc.constant(null)) as fc.Arbitrary<never>;
}

export function idsIn<T extends TableName>(records: Records, table: T): fc.Arbitrary<never[]> {
  return fc.uniqueArray(idIn(records, table), { minLength: 1, maxLength: 4 });
}

export function some<T extends object>(
  fields: { [K in keyof T]: fc.Arbitrary<T[K]> },
): fc.Arbitrary<Partial<T>> {
  return fc
    .record(fields, { requiredKeys: [] })
    .filter((value) => Object.keys(value).length > 0) as fc.Arbitrary<Partial<T>>;
}

/** A card or a cluster. */
export function itemIn(records: Records): fc.Arbitrary<BoardItem> {
  return fc.oneof(
    fc.record({ kind: fc.constant('card' as const), id: idIn(records, 'cards') }),
    fc.record({ kind: fc.constant('cluster' as const), id: idIn(records, 'clusters') }),
  );
}

export const isoDate = fc
  .integer({ min: 0, max: 3000 })
  .map((n) => new Date(Date.UTC(2017, 0, 1 + n)).toISOString().slice(0, 10));
