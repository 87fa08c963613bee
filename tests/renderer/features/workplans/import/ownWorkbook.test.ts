import { describe, expect, test } from 'vitest';
import { workplanCsv } from '../../../../../electron/documents/sheet/workplanCsv.ts';
import { workplanWorkbook } from '../../../../../electron/documents/sheet/workplanWorkbook.ts';
import { readList } from '../../../../../renderer/app/importing/readList.ts';
import { proseColumns } from '../../../../../renderer/features/workplans/table/columns.ts';
import { type Activity, plannedFields, unplanned } from '../../../../../shared/domain/activity.ts';
import { numberPlan } from '../../../../../shared/domain/numbering.ts';
import type { Quantity } from '../../../../../shared/domain/quantity.ts';
import { emptyText, type Text } from '../../../../../shared/domain/text.ts';
import type { WorkplanId } from '../../../../../shared/domain/workplan.ts';
import type { DocumentLanguage } from '../../../../../shared/reports/documentKinds.ts';
import { workplanBook, workplanTable } from '../../../../../shared/reports/workplanSheet.ts';
import { anId } from '../../../../builders.ts';
import { zhejiang } from '../../../../documentBuilders.ts';
import { fullPlan } from '../../../../planBuilders.ts';
import { activitiesOf, readAsGuessed } from './sheets.ts';

const records = fullPlan();
const plan = numberPlan(records, anId<WorkplanId>(40)).flatMap((row) =>
  row.kind === 'activity' ? [row.record] : [],
);

/** What of an activity a workbook in this language says. */
function said(activity: Activity, language: DocumentLanguage): Activity {
  const cut = (text: Text): Text =>
    language === 'both' ? text : { ...emptyText, [language]: text[language] };
  const counted = ({ quantity, unit }: Quantity): Quantity => ({ quantity, unit: cut(unit) });
  const { budget, target, baseline, indicatorTarget, actual } = activity;
  return {
    ...activity,
    ...Object.fromEntries(proseColumns.map((column) => [column, cut(activity[column])])),
    supporting: activity.supporting.filter(({ partnerId }) => records.partners.has(partnerId)),
    provinces: activity.provinces.filter((id) => records.listItems.has(id)),
    sectors: activity.sectors.filter((id) => records.listItems.has(id)),
    evidence: activity.evidence.filter(({ id }) =>
      [records.findings, records.cards].some((table) => table.has(id as never)),
    ),
    // A currency without an amount is nothing that a workbook says.
    budget: budget.amount === null ? { ...budget, currency: 'CNY' } : budget,
    target: counted(target),
    baseline: counted(baseline),
    indicatorTarget: counted(indicatorTarget),
    actual: counted(actual),
  };
}

describe.each(['en', 'zh', 'both'] as const)('our own workbook in %s', (language) => {
  test('comes back as it went out', async () => {
    const bytes = await workplanWorkbook(workplanBook(records, zhejiang, language));
    const reading = readList(bytes);
    const rows = readAsGuessed(
      reading.kind === 'cells' ? reading.cells : [],
      records,
      anId(80),
      language === 'zh' ? 'zh' : 'en',
    );
    const read = activitiesOf(rows);
    expect(read.flatMap(({ typed, left }) => [...typed, ...left])).toEqual([]);
    expect(rows.filter(({ kind }) => kind === 'unread' || kind === 'above')).toEqual([]);
    expect(
      rows.flatMap((row) => (row.kind === 'heading' && (!row.found || row.otherTitle !== null) ? [row] : [])),
    ).toEqual([]);
    expect(read.map(({ isKnown, placedBy, outputId }) => ({ isKnown, placedBy, outputId }))).toEqual(
      plan.map(({ outputId }) => ({ isKnown: true, placedBy: 'heading', outputId })),
    );
    for (const [index, activity] of plan.entries()) {
      const expected = said(activity, language);
      const fields: Partial<Activity> = { ...read[index]?.fields };
      for (const field of plannedFields) {
        expect({ [field]: { ...unplanned, title: emptyText, ...fields }[field] }).toEqual({
          [field]: expected[field],
        });
      }
    }
    expect(
      read.flatMap(({ milestones }) => milestones).map(({ isDone, month }) => ({ isDone, month })),
    ).toEqual(expect.arrayContaining([{ isDone: true, month: '2018-01' }]));
  });
});

test('our own CSV file names the output of each row', () => {
  const reading = readList(workplanCsv(workplanTable(records, zhejiang, 'en')));
  const read = activitiesOf(readAsGuessed(reading.kind === 'cells' ? reading.cells : [], records, anId(80)));
  expect(read.map(({ placedBy, outputId }) => ({ placedBy, outputId }))).toEqual(
    plan.map(({ outputId }) => ({ placedBy: 'column', outputId })),
  );
});
