import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { workplanCsv } from '../../../electron/documents/sheet/workplanCsv.ts';
import { workplanWorkbook } from '../../../electron/documents/sheet/workplanWorkbook.ts';
import { type Activity, type ActivityId, spanOf } from '../../../shared/domain/activity.ts';
import { numberPlan } from '../../../shared/domain/numbering.ts';
import { type Language, languages, type Text, textIn } from '../../../shared/domain/text.ts';
import { documentLabels } from '../../../shared/i18n/documentLabels.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { planSheetColumns } from '../../../shared/reports/sheet/planSheetColumns.ts';
import { workplanBook, workplanTable } from '../../../shared/reports/workplanSheet.ts';
import {
  aFinding,
  aListItem,
  aMilestone,
  anId,
  aPartner,
  aWorkplan,
  keyAt,
  recordsOf,
} from '../../builders.ts';
import { both, idle, plannedWorkshop, zhejiang } from '../../documentBuilders.ts';
import { malformation, opened, part } from './opened.ts';

/** A plan of so many rows, with something in every column. */
function fullPlan(count = 24, typed: Partial<Activity> = {}): Records {
  const planned = plannedWorkshop(count);
  const activities = [...planned.activities.values()].map(
    (activity, n): Activity => ({
      ...activity,
      supporting: n % 2 === 0 ? [] : [{ partnerId: idle, isConfirmed: n % 4 === 1 }],
      provinces: n % 3 === 0 ? [anId(190)] : [],
      sectors: n % 3 === 1 ? [anId(191)] : [],
      percentWomen: n % 4 === 0 ? null : n * 2.5,
      deliverable: both(`Report ${n}`, `报告${n}`),
      indicator: both('Factories visited', '走访工厂数'),
      baseline: { quantity: n, unit: both('factories', '家工厂') },
      indicatorTarget: { quantity: n * 4, unit: both('factories', '家工厂') },
      verification: both('Visit records', '走访记录'),
      risks: both('Travel budget', '差旅经费'),
      remarks: both('Begin early', '尽早启动'),
      evidence:
        n === 0
          ? [
              { kind: 'finding', id: anId(65) },
              { kind: 'card', id: anId(99_999) },
            ]
          : [],
      ...typed,
    }),
  );
  return recordsOf({
    workshops: [...planned.workshops.values()],
    partners: [
      ...[...planned.partners.values()].filter(({ id }) => id !== idle),
      aPartner({ id: idle, order: keyAt(1), name: both('Expert trainers', '专家培训师'), mark: 'ET' }),
    ],
    days: [...planned.days.values()],
    sessions: [...planned.sessions.values()],
    workplans: [aWorkplan({ accent: '#7a1f5c' }), aWorkplan({ id: anId(41), partnerId: idle })],
    objectives: [...planned.objectives.values()],
    outputs: [...planned.outputs.values()],
    findings: [aFinding({ number: 5, statement: both('Advice works', '咨询有效') })],
    listItems: [
      aListItem({ name: both('Zhejiang', '浙江') }),
      aListItem({ id: anId(191), list: 'sector', name: both('Fireworks', '烟花爆竹') }),
    ],
    activities,
    milestones: [aMilestone({ activityId: anId(1000), title: both('Printed', '已印制'), isDone: true })],
  });
}

/** What a reader of a file should find in each column, worked out from the record alone. */
function expectedCells(activity: Activity, number: string, language: Language, records: Records) {
  const { plan, payers } = documentLabels(language);
  const say = (text: Text): string | null => textIn(text, language) || null;
  const { target, baseline, indicatorTarget, actual, budget } = activity;
  const [support] = activity.supporting;
  const trainers = language === 'en' ? 'Expert trainers' : '专家培训师';
  const unit = (count: number | null, text: Text) => [count, say(text)] as const;
  const named = (ids: readonly (typeof activity.provinces)[number][]) =>
    ids.map((id) => textIn(records.listItems.get(id)?.name ?? both('', ''), language)).join('\n') || null;
  const hasMilestone = activity.id === anId<ActivityId>(1000);
  return {
    number,
    title: say(activity.title),
    lead: say(activity.lead),
    supporting: !support ? null : support.isConfirmed ? trainers : plan.toBeConfirmed(trainers),
    provinces: named(activity.provinces),
    sectors: named(activity.sectors),
    target: target.quantity,
    targetUnit: say(target.unit),
    percentWomen: activity.percentWomen,
    countsElsewhere: null,
    start: activity.start,
    end: activity.end,
    hasQuarters: spanOf(activity) !== null,
    deliverable: say(activity.deliverable),
    indicator: say(activity.indicator),
    baseline: unit(baseline.quantity, baseline.unit),
    indicatorTarget: unit(indicatorTarget.quantity, indicatorTarget.unit),
    verification: say(activity.verification),
    budget: budget.amount,
    currency: budget.amount === null ? null : budget.currency,
    payer: budget.payer === null ? (budget.amount === null ? null : payers.undecided) : payers[budget.payer],
    milestones: hasMilestone ? (language === 'en' ? '2018-02 Printed ✓' : '2018-02 已印制 ✓') : null,
    risks: say(activity.risks),
    remarks: say(activity.remarks),
    evidence: activity.evidence.length > 0 ? 'F-05' : null,
    status: plan.statuses[activity.status],
    actual: actual.quantity,
    id: activity.id,
  };
}

type Read = (column: (typeof planSheetColumns)[number]) => unknown;

function readCells(cell: Read): ReturnType<typeof expectedCells> {
  const plain = [
    'number',
    'title',
    'lead',
    'supporting',
    'provinces',
    'sectors',
    'target',
    'targetUnit',
    'percentWomen',
    'countsElsewhere',
    'start',
    'end',
    'deliverable',
    'indicator',
    'verification',
    'budget',
    'currency',
    'payer',
    'milestones',
    'risks',
    'remarks',
    'evidence',
    'status',
    'actual',
    'id',
  ] as const;
  return {
    ...Object.fromEntries(plain.map((id) => [id, cell(id)])),
    hasQuarters: cell('quarters') !== null,
    baseline: [cell('baseline'), cell('baselineUnit')],
    indicatorTarget: [cell('indicatorTarget'), cell('indicatorTargetUnit')],
  } as unknown as ReturnType<typeof expectedCells>;
}

/** What a spreadsheet makes of `SUMIFS(K$2:K$9,L$2:L$9,"CNY",…)`. */
function sumIfs(formula: string, rows: readonly (readonly unknown[])[]): number {
  const cellsOf = (range: string): readonly unknown[] => {
    const [, column = '', first, last] = /^([A-Z]+)\$(\d+):\1\$(\d+)$/.exec(range) ?? [];
    const index = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return rows.slice(Number(first) - 1, Number(last)).map((row) => row[index]);
  };
  const [sum = '', ...tests] = /^SUMIFS\((.*)\)$/.exec(formula)?.[1]?.match(/"[^"]*"|[^,]+/g) ?? [];
  const pairs = tests.flatMap((range, at) => (at % 2 === 0 ? [[range, tests[at + 1]] as const] : []));
  return cellsOf(sum).reduce<number>((total, amount, at) => {
    const holds = pairs.every(([range, value]) => `"${String(cellsOf(range)[at])}"` === value);
    return holds ? total + Number(amount ?? 0) : total;
  }, 0);
}

const records = fullPlan();
const numbered = numberPlan(records, anId(40));
const planned = numbered.flatMap((row) => (row.kind === 'activity' ? [row] : []));

describe.each(languages)('the workbook of a plan in %s', async (language) => {
  const book = workplanBook(records, zhejiang, language);
  const bytes = await workplanWorkbook(book);
  const sheets = await readExcelFile(Buffer.from(bytes));
  const [plan, budget, milestones, evidence] = sheets.map(({ data }) => data);
  const columns = book.sheets[0]?.columns.map(({ id }) => id) ?? [];

  it('holds every field of every activity as what it is', () => {
    const byId = new Map((plan ?? []).map((row) => [row[columns.indexOf('id')], row]));
    expect(planned).toHaveLength(24);
    for (const { record, number } of planned) {
      const row = byId.get(record.id);
      const read = readCells((id) => {
        const value = row?.[columns.indexOf(id)] ?? null;
        if (value instanceof Date) return value.toISOString().slice(0, 7);
        return id === 'percentWomen' && typeof value === 'number' ? Math.round(value * 1000) / 10 : value;
      });
      expect(read).toEqual(expectedCells(record, number, language, records));
    }
  });

  it('shows objectives and outputs as bands, without those under which nothing is planned', () => {
    const numbers = (plan ?? []).map(([number]) => number);
    expect(numbers.slice(1, 4)).toEqual(['O1', 'O1.1', '1.1.1']);
    expect(numbers).not.toContain('O2');
    expect(numbers).not.toContain('O1.4');
  });

  it('adds the budget up by currency and payer, with formulas that come to what stands there', () => {
    const xml = part(bytes, 'xl/worksheets/sheet1.xml');
    const formulas = [...xml.matchAll(/<f>([^<]*)<\/f><v>([^<]*)<\/v>/g)];
    expect(formulas.length).toBeGreaterThan(2);
    for (const [, formula = '', shown = ''] of formulas)
      expect(sumIfs(formula.replaceAll('&quot;', '"'), plan ?? [])).toBe(Number(shown));
    const [head = [], ...lines] = budget ?? [];
    expect(head).toContain(documentLabels(language).year('2018'));
    const isSum = (row: (typeof lines)[number]): boolean =>
      String(row[1]).includes(language === 'en' ? 'Total' : '合计');
    const total = lines.filter((row) => isSum(row)).map((row) => row.at(-1));
    const amounts = planned.map(({ record }) => record.budget);
    const sumIn = (currency: string): number =>
      amounts.reduce((sum, each) => sum + (each.currency === currency ? (each.amount ?? 0) : 0), 0);
    expect(total).toEqual([sumIn('CNY'), sumIn('USD')]);
    for (const row of lines.filter((each) => !isSum(each))) {
      const parts = row.slice(2, -1).map(Number);
      expect(parts.reduce((sum, each) => sum + each, 0)).toBeCloseTo(Number(row.at(-1)), 6);
    }
  });

  it('lists milestones and evidence', () => {
    expect(milestones?.[1]?.slice(0, 5)).toEqual([
      '1.1.1',
      textIn(planned[0]?.record.title ?? both('', ''), language),
      language === 'en' ? 'Printed' : '已印制',
      new Date('2018-02-01T00:00:00Z'),
      documentLabels(language).plan.yes,
    ]);
    expect(evidence?.slice(1).map((row) => row.slice(2))).toEqual([
      ['F-05', documentLabels(language).sheet.kinds.finding, language === 'en' ? 'Advice works' : '咨询有效'],
    ]);
  });

  it('is well-formed, frozen, hides the row ids and prints on the width of a page', () => {
    for (const [name, xml] of opened(bytes)) expect(malformation(xml), name).toBeNull();
    const xml = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*xSplit="2"|<pane [^>]*xSplit="2"[^>]*ySplit="1"/);
    expect(xml).toMatch(new RegExp(`<col [^>]*min="${columns.length}"[^>]*hidden="1"/>`));
    expect(xml).toContain('fitToHeight="0"');
    expect(part(bytes, 'xl/workbook.xml')).toContain('_xlnm.Print_Titles');
  });
});

describe.each(languages)('the CSV file of a plan in %s', (language) => {
  const bytes = workplanCsv(workplanTable(records, zhejiang, language));
  const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

  it('holds every field of every activity', () => {
    const { data, errors } = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    const [, ...rows] = data;
    expect(rows).toHaveLength(24);
    for (const [index, { record, number }] of planned.entries()) {
      const read = readCells((id) => {
        const value = rows[index]?.[2 + planSheetColumns.indexOf(id)] ?? '';
        if (value === '') return null;
        return ['target', 'baseline', 'indicatorTarget', 'budget', 'actual'].includes(id)
          ? Number(value)
          : id === 'percentWomen'
            ? Number.parseFloat(value)
            : value;
      });
      expect(read).toEqual(expectedCells(record, number, language, records));
    }
  });

  it('says that it is UTF-8 and ends its lines as Excel does', () => {
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/\r/);
  });
});

it('a bilingual workbook has both languages in a cell, and says once what is the same', async () => {
  const [plan] = await readExcelFile(
    Buffer.from(await workplanWorkbook(workplanBook(records, zhejiang, 'both'))),
  );
  const text = JSON.stringify(plan?.data);
  expect(text).toContain('Visit factory number 1 and advise its manager\\n走访第1家工厂并为其负责人提供咨询');
  expect(text).toContain('Activity / 活动');
});

it.each(['=1+1', '+86 139', '-5', '@SUM(A1)', '＝1+1', '\tx'])(
  '%j is never run as a formula',
  async (typed) => {
    const odd = fullPlan(1, { title: both(typed, '') });
    const csv = new TextDecoder().decode(workplanCsv(workplanTable(odd, zhejiang, 'en')));
    const [, row = []] = Papa.parse<string[]>(csv).data;
    const said = typed.trim();
    expect(row[3]).toBe(said === 'x' ? 'x' : `'${said}`);
    const book = await workplanWorkbook(workplanBook(odd, zhejiang, 'en'));
    const [plan] = await readExcelFile(Buffer.from(book));
    expect(plan?.data[3]?.[1]).toBe(said);
  },
);

it('a partner that has planned nothing gets files all the same', async () => {
  const [plan] = await readExcelFile(Buffer.from(await workplanWorkbook(workplanBook(records, idle, 'zh'))));
  expect(plan?.data).toHaveLength(1);
  const csv = new TextDecoder().decode(workplanCsv(workplanTable(records, idle, 'en')));
  expect(Papa.parse(csv, { skipEmptyLines: true }).data).toHaveLength(1);
});
