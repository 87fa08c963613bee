import { expect, it } from 'vitest';
import { apply } from '../../../shared/records/diff.ts';
import { type Records, tableNames } from '../../../shared/records/tables.ts';
import { readWritten, type WrittenRecords, writeRecords } from '../../../shared/records/writtenRecords.ts';
import { smallWorkshop } from '../../smallWorkshop.ts';

const rowsOf = (records: Records) => tableNames.map((table) => [table, [...records[table]]]);

it('brings all records to the other side, also through a structured clone', () => {
  const records = smallWorkshop();
  expect(rowsOf(readWritten(structuredClone(writeRecords(records))))).toEqual(rowsOf(records));
});

it('is what a change is applied to like any other records', () => {
  const records = smallWorkshop();
  const [card] = records.cards.values();
  if (!card) throw new Error('there is a card');
  const diff = { cards: { added: [], updated: [], removed: [card] } };
  const changed = apply(readWritten(writeRecords(records)), diff);
  expect(rowsOf(changed)).toEqual(rowsOf(apply(records, diff)));
});

it('does not read a table that nobody looks into', () => {
  const written: WrittenRecords = {
    ...writeRecords(smallWorkshop()),
    activities: new TextEncoder().encode('{'),
  };
  const records = readWritten(written);
  expect(records.cards.size).toBeGreaterThan(0);
  expect(() => records.activities.size).toThrow(SyntaxError);
});
