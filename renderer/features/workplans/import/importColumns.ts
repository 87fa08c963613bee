import { languages } from '../../../../shared/domain/text.ts';
import { planSheetColumns } from '../../../../shared/reports/sheet/planSheetColumns.ts';
import { type SheetHead, SheetWords } from '../../../../shared/reports/sheet/sheetWords.ts';
import { columnIds } from '../table/columns.ts';
import { columnTraits } from '../table/columnTraits.ts';
import { columnCalled } from '../table/pastedColumns.ts';

/** Columns that a sheet divides further than the table does, and those that say where a row belongs. */
const ownColumns = [
  'objective',
  'output',
  'number',
  'targetUnit',
  'countsElsewhere',
  'baselineUnit',
  'indicatorTargetUnit',
  'actualUnit',
  'currency',
  'milestones',
  'evidence',
  'id',
] as const;

const tableColumns = columnIds.filter((id) => columnTraits[id].read !== null);
export type ImportColumn = (typeof columnIds)[number] | (typeof ownColumns)[number];

/** What a column of a sheet can be taken for, in the order in which it is offered. */
export const importColumns: readonly ImportColumn[] = [
  ...ownColumns.slice(0, 3),
  ...tableColumns,
  ...ownColumns.slice(3),
];

/** For each column of the sheet what it is taken for; null is passed over. */
export type ColumnUse = readonly (ImportColumn | null)[];

/** What people call columns of a plan, beside our own headings. */
const otherNames: Partial<Record<ImportColumn, readonly string[]>> = {
  objective: ['Objective', 'Objectives', 'Outcome', 'Goal', '目标', '总目标', '直接目标', '成果目标'],
  output: ['Outputs', 'Result', 'Results', 'Component', '成果', '预期产出', '产出成果'],
  number: ['Nr', 'Number', '#', 'Activity no', '序号', '活动编号', '号'],
  title: [
    'Activities',
    'Task',
    'Tasks',
    'Action',
    'Description',
    'Output and activity',
    '活动内容',
    '主要活动',
    '工作内容',
    '任务',
  ],
  lead: [
    'Lead person',
    'Responsible',
    'Responsible person',
    'Responsibility',
    'Who',
    'Owner',
    '责任人',
    '牵头人',
    '责任单位',
    '牵头单位',
    '负责单位',
  ],
  supporting: ['Partners', 'Support', 'Supported by', 'With', '协作伙伴', '配合单位', '支持单位', '合作单位'],
  provinces: ['Province', 'Place', 'Location', 'Where', '省', '地区', '地点'],
  sectors: ['Sector', 'Industry', '行业领域', '领域'],
  target: ['Target', 'Target groups', 'Beneficiaries', '目标人群', '对象', '受益者'],
  percentWomen: ['Women', 'Women %', 'Share of women', '女性', '女性比例'],
  start: ['Start date', 'From', 'Begin', '开始时间', '起始时间', '开始日期'],
  end: ['End date', 'To', 'Until', 'Deadline', '结束时间', '截止时间', '完成时间', '结束日期'],
  quarters: [
    'When',
    'Time',
    'Timing',
    'Timeline',
    'Schedule',
    'Period',
    'Quarter',
    '时间',
    '时间安排',
    '进度',
    '实施时间',
    '起止时间',
  ],
  deliverable: ['Deliverables', 'Product', '交付物', '可交付成果', '预期成果'],
  indicator: ['Indicators', 'Indicator of success', '考核指标', '绩效指标'],
  baseline: ['Baselines', '基线'],
  indicatorTarget: ['Target value', '指标目标值'],
  verification: ['Source of verification', 'Verification', '核实方式', '验证方式', '核查方式'],
  budget: ['Cost', 'Costs', 'Amount', '经费', '金额', '费用', '经费预算', '预算金额'],
  payer: ['Payer', 'Source of funds', 'Funded by', 'Funding', '资金来源', '经费来源', '出资'],
  risks: ['Risks', 'Assumptions', 'Risk', '风险', '风险与假设', '假设'],
  remarks: ['Remark', 'Comments', 'Comment', 'Notes', 'Note', '说明', '注'],
  status: ['Progress', 'State', '状态', '进展'],
  actual: ['Actual', '实际完成', '完成值'],
  currency: ['币种', '货币'],
};

/** `Budget (CNY):` is `budget`. */
function plain(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[（(][^)）]*[)）]/gu, '')
    .replaceAll(/[\s:：*.]+/gu, ' ')
    .trim();
}

/** As our own workbook calls them, in either language and in both. */
const inWorkbook = new Map<string, ImportColumn>(
  [...languages, 'both' as const].flatMap((language) => {
    const words = new SheetWords(language);
    return importColumns
      .filter(isSheetColumn)
      .map((id): [string, ImportColumn] => [plain(words.head(id)), id]);
  }),
);

const elsewhere = new Map<string, ImportColumn>(
  Object.entries(otherNames).flatMap(([id, names]) =>
    names.map((name): [string, ImportColumn] => [plain(name), id as ImportColumn]),
  ),
);

function isSheetColumn(id: ImportColumn): id is ImportColumn & SheetHead {
  return id === 'objective' || id === 'output' || planSheetColumns.some((column) => column === id);
}

function isImportColumn(id: string): id is ImportColumn {
  return importColumns.some((column) => column === id);
}

function columnNamed(heading: string, isOwn: boolean): ImportColumn | null {
  const name = plain(heading);
  if (name === '') return null;
  // `Target group` is a unit in our workbook, which has the number beside it, and all of it in the sheet of somebody else.
  const [first, second] = isOwn
    ? [inWorkbook.get(name), tableColumn(heading)]
    : [tableColumn(heading), inWorkbook.get(name)];
  return first ?? second ?? elsewhere.get(name) ?? null;
}

function tableColumn(heading: string): ImportColumn | undefined {
  const column = columnCalled(heading);
  return column !== null && isImportColumn(column) ? column : undefined;
}

/** What the headings of a sheet name, in either language. A column that comes twice goes where it stood first. */
export function columnsByHeading(headings: readonly string[]): ColumnUse {
  const isOwn = headings.some((heading) => inWorkbook.get(plain(heading)) === 'id');
  const named = headings.map((heading) => columnNamed(heading, isOwn));
  return named.map((column, at) => (named.indexOf(column) === at ? column : null));
}

/** How many rows at the top of a sheet may stand above its headings: a title, who made it, when. */
const mostAbove = 15;

/** Which row holds the headings; null when none does. Two that are known make one, or one where there is no other column. */
export function headingRow(cells: readonly (readonly string[])[]): number | null {
  let best: { readonly row: number; readonly known: number } | null = null;
  for (const [row, texts] of cells.slice(0, mostAbove).entries()) {
    const known = columnsByHeading(texts).filter((column) => column !== null).length;
    const filled = texts.filter((text) => text.trim() !== '').length;
    if (
      known * 3 >= filled &&
      (known > 1 || (known === 1 && filled === 1 && row === 0)) &&
      known > (best?.known ?? 0)
    )
      best = { row, known };
  }
  return best?.row ?? null;
}

/** Without headings: the column with the longest texts holds the activities, and one of numbers in front their numbers. */
export function columnsByContent(cells: readonly (readonly string[])[]): ColumnUse {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const lengths = Array.from({ length: width }, (_, at) =>
    cells.slice(0, 100).reduce((sum, row) => sum + (row[at]?.length ?? 0), 0),
  );
  const longest = lengths.indexOf(Math.max(...lengths));
  return lengths.map((_, at) => (at === longest ? 'title' : null));
}

const inBoth = new SheetWords('both');

/** Whether the heading is that of a workbook in both languages, whose cells hold the English above the Chinese. */
export function isInBoth(heading: string, column: ImportColumn): boolean {
  const head = isSheetColumn(column) ? inBoth.head(column) : '';
  return head.includes(' / ') && plain(heading) === plain(head);
}
