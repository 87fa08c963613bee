import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellText } from '../../../../../renderer/features/workplans/table/cellText.ts';
import { clearedFields, readCell } from '../../../../../renderer/features/workplans/table/cellValues.ts';
import { columnIds } from '../../../../../renderer/features/workplans/table/columns.ts';
import { columnTraits } from '../../../../../renderer/features/workplans/table/columnTraits.ts';
import type { ActivityRow } from '../../../../../renderer/features/workplans/table/tableRows.ts';
import { type Activity, currencies, payers, statuses } from '../../../../../shared/domain/activity.ts';
import type { ListItemId } from '../../../../../shared/domain/listItem.ts';
import { monthAt } from '../../../../../shared/domain/month.ts';
import type { PartnerId } from '../../../../../shared/domain/partner.ts';
import { languages } from '../../../../../shared/domain/text.ts';
import { planNames } from '../../../../../shared/records/planNames.ts';
import { aListItem, anActivity, anId, aPartner, recordsOf } from '../../../../builders.ts';

const partnerIds = [21, 22, 23].map((n) => anId<PartnerId>(n));
const provinceIds = [51, 52].map((n) => anId<ListItemId>(n));
const sectorIds = [61, 62].map((n) => anId<ListItemId>(n));
const names = planNames(
  recordsOf({
    partners: [
      aPartner({ id: anId(21), mark: 'SA', name: { en: 'SAWS', zh: '安监总局' } }),
      aPartner({ id: anId(22), mark: 'CE', name: { en: 'CEC', zh: '' } }),
      aPartner({ id: anId(23), mark: 'HN', name: { en: 'SAWS, Hunan', zh: '湖南省安监局' } }),
    ],
    listItems: [
      aListItem({ id: anId(51), name: { en: 'Zhejiang', zh: '浙江' } }),
      aListItem({ id: anId(52), name: { en: 'Hunan', zh: '' } }),
      aListItem({ id: anId(61), list: 'sector', name: { en: 'Fireworks', zh: '烟花爆竹' } }),
      aListItem({ id: anId(62), list: 'sector', name: { en: 'Metals, machines', zh: '金属、机械' } }),
    ],
  }),
);

const words = fc.constantFrom('', 'Train the trainers', 'Two\nlines', '培训检查员', 'CEC 中企联', 'a\tb');
const text = fc.record({ en: words, zh: words });
const unit = fc.record({
  en: fc.constantFrom('', 'SMEs', '% of firms', 'in all'),
  zh: fc.constantFrom('', '家企业', '%'),
});
const quantity = fc.record({
  quantity: fc.option(fc.integer({ min: 0, max: 1e8 }).map((n) => n / 100)),
  unit,
});
const month = fc.option(fc.integer({ min: 2016 * 12, max: 2023 * 12 }).map(monthAt));
const some = <T>(all: readonly T[]) => fc.shuffledSubarray([...all]);

const activities: fc.Arbitrary<Activity> = fc
  .record({
    title: text,
    lead: text,
    deliverable: text,
    indicator: text,
    verification: text,
    risks: text,
    remarks: text,
    supporting: some(partnerIds).chain((ids) =>
      fc.tuple(
        ...ids.map((partnerId) =>
          fc.record({ partnerId: fc.constant(partnerId), isConfirmed: fc.boolean() }),
        ),
      ),
    ),
    provinces: some(provinceIds),
    sectors: some(sectorIds),
    start: month,
    end: month,
    target: quantity,
    percentWomen: fc.option(fc.integer({ min: 0, max: 100_000 }).map((n) => n / 100)),
    baseline: quantity,
    indicatorTarget: quantity,
    actual: quantity,
    status: fc.constantFrom(...statuses),
    budget: fc.record({
      amount: fc.option(fc.integer({ min: 0, max: 1e13 }).map((n) => n / 100)),
      currency: fc.constantFrom(...currencies),
      payer: fc.option(fc.constantFrom(...payers)),
    }),
  })
  .map((fields) => anActivity(fields));

function rowOf(record: Activity): ActivityRow {
  return { kind: 'activity', id: record.id, number: '1.1.1', record, language: null, typed: {} };
}

describe.each(columnIds.filter((column) => columnTraits[column].read !== null))('the column %s', (column) => {
  const { fields } = columnTraits[column];

  test('reads what it says as what it is', () => {
    fc.assert(
      fc.property(activities, fc.constantFrom(...languages), (activity, language) => {
        const said = cellText(rowOf(activity), column, language, names);
        expect(readCell(column, said, activity, language, names)).toEqual({
          kind: 'fields',
          fields: fields(activity),
        });
      }),
    );
  });

  test('says the same in a cell into which it was copied', () => {
    fc.assert(
      fc.property(activities, fc.constantFrom(...languages), (activity, language) => {
        const said = cellText(rowOf(activity), column, language, names);
        const reading = readCell(column, said, anActivity(), language, names);
        expect(reading.kind).toBe('fields');
        const copy = anActivity(reading.kind === 'fields' ? reading.fields : {});
        expect(cellText(rowOf(copy), column, language, names)).toBe(said);
      }),
    );
  });

  test('says nothing after it was cleared, but that an activity is planned', () => {
    fc.assert(
      fc.property(activities, fc.constantFrom(...languages), (activity, language) => {
        const cleared = { ...activity, ...clearedFields(column, activity, names) };
        const said = cellText(rowOf(cleared), column, language, names);
        expect(said).toBe(column === 'status' ? { en: 'Planned', zh: '计划中' }[language] : '');
      }),
    );
  });
});
