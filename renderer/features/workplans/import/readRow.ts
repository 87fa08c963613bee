import { type Activity, activitySchema } from '../../../../shared/domain/activity.ts';
import type { EvidenceLink } from '../../../../shared/domain/evidenceLink.ts';
import { emptyText, type Language, textFrom, textSchema } from '../../../../shared/domain/text.ts';
import type { PlanNames } from '../../../../shared/records/planNames.ts';
import type { CellFields, QuantityColumn } from '../../../../shared/records/planReadings.ts';
import { type ColumnId, isProseColumn, type TypedColumn } from '../table/columns.ts';
import { columnTraits } from '../table/columnTraits.ts';
import { readPastedRow } from '../table/pastedRow.ts';
import type { ImportColumn } from './importColumns.ts';
import { inTwo, withoutSecond } from './inTwo.ts';
import { isUndecided, type NewMilestone, readEvidence, readMilestones, readYes } from './ownCells.ts';
import { type RowTexts, type SheetText, withUnit } from './sheetCells.ts';

export type RowFields = CellFields & Partial<Pick<Activity, 'evidence' | 'countsElsewhere'>>;

export type ReadRow = {
  readonly fields: RowFields;
  /** Was not understood, and is left standing in its cell. */
  readonly typed: readonly (readonly [TypedColumn, string])[];
  /** Found no place in the plan. */
  readonly left: readonly SheetText[];
  readonly milestones: readonly NewMilestone[];
};

export type SheetReader = {
  readonly language: Language;
  readonly names: PlanNames;
  readonly evidence: ReadonlyMap<string, EvidenceLink>;
  /** What each column of the sheet is called in it; empty where it has no headings. */
  readonly headings: readonly string[];
  /** Whether its cells hold English above Chinese, as our workbook in both languages has them. */
  readonly isInBoth: (column: ImportColumn) => boolean;
};

const units = {
  target: 'targetUnit',
  baseline: 'baselineUnit',
  indicatorTarget: 'indicatorTargetUnit',
  actual: 'actualUnit',
} as const satisfies Record<QuantityColumn, ImportColumn>;
const labelled: readonly ImportColumn[] = ['status', 'payer', 'quarters'];

/** What a row of a sheet says of an activity. What the table reads, it reads in the same way when it is pasted there. */
export function readRow(texts: RowTexts, blank: Activity, reader: SheetReader): ReadRow {
  const left: SheetText[] = [];
  const cells = tableCells(texts, reader, left);
  const row = readPastedRow(
    cells.map(({ text }) => text),
    cells.map(({ column }) => column),
    blank,
    reader.language,
    reader.names,
  );
  for (const [index, text] of row.left) left.push({ at: cells[index]?.at ?? 0, text });
  const own = ownColumns(texts, reader, left);
  const fields: RowFields = { ...row.fields, ...twoLanguages(texts, reader), ...own.fields };
  const kept = Object.fromEntries(
    Object.entries(unitsAside(fields, texts)).filter(([field, value]) => {
      const isKept = activitySchema.unwrap().shape[field as keyof RowFields].safeParse(value).success;
      const cell = texts.get(field as ImportColumn);
      if (!isKept && cell) left.push(cell);
      return isKept;
    }),
  ) as RowFields;
  return { fields: kept, typed: row.typed, left, milestones: own.milestones };
}

type Cell = SheetText & { readonly column: ColumnId };

/** The cells that the table reads, each as it would be typed there. */
function tableCells(texts: RowTexts, reader: SheetReader, left: SheetText[]): readonly Cell[] {
  const cells: Cell[] = [];
  for (const [column, { at, text }] of texts) {
    if (!isRead(column)) continue;
    // Months say it more exactly than the quarters that they lie in.
    if (column === 'quarters' && (texts.has('start') || texts.has('end'))) continue;
    if (column === 'payer' && isUndecided(text)) continue;
    const heading = reader.headings[at] ?? '';
    const said = labelled.includes(column) && reader.isInBoth(column) ? withoutSecond(text) : text;
    cells.push({ at, column, text: withUnit(said, column, heading) });
  }
  const currency = texts.get('currency');
  const amount = cells.findIndex(({ column }) => column === 'budget');
  const budget = cells[amount];
  if (currency && !budget) cells.push({ ...currency, column: 'budget' });
  else if (currency && budget && isNumber(budget.text))
    cells[amount] = { ...budget, text: `${budget.text} ${currency.text}` };
  else if (currency && !budget?.text.includes(currency.text)) left.push(currency);
  return cells;
}

function isRead(column: ImportColumn): column is ColumnId {
  return column in columnTraits && columnTraits[column as ColumnId].read !== null;
}

/** What our own workbook has, and the table writes in another way. */
function ownColumns(texts: RowTexts, { evidence }: SheetReader, left: SheetText[]) {
  const fields: { evidence?: readonly EvidenceLink[]; countsElsewhere?: boolean } = {};
  let milestones: readonly NewMilestone[] = [];
  const [rests, counts, points] = [
    texts.get('evidence'),
    texts.get('countsElsewhere'),
    texts.get('milestones'),
  ];
  if (rests) {
    const read = readEvidence(rests.text, evidence);
    if (read.links.length > 0) fields.evidence = read.links;
    if (read.unknown.length > 0) left.push({ ...rests, text: read.unknown.join(', ') });
  }
  if (counts) {
    const isYes = readYes(counts.text);
    if (isYes === null) left.push(counts);
    else fields.countsElsewhere = isYes;
  }
  if (points) {
    const read = readMilestones(points.text);
    if (read.every(({ title }) => textSchema.safeParse(title).success)) milestones = read;
    else left.push(points);
  }
  return { fields, milestones };
}

function twoLanguages(texts: RowTexts, { isInBoth }: SheetReader): RowFields {
  return Object.fromEntries(
    [...texts].flatMap(([column, { text }]) =>
      isRead(column) && isProseColumn(column) && isInBoth(column) ? [[column, inTwo(text)]] : [],
    ),
  );
}

/** A number with its unit in the column beside it. Where the number is more than one, the two are said together. */
function unitsAside(fields: RowFields, texts: RowTexts): RowFields {
  const given = Object.entries(units).flatMap(([field, unitColumn]) => {
    const unit = texts.get(unitColumn);
    const now = fields[field as QuantityColumn] ?? { quantity: null, unit: emptyText };
    if (!unit) return [];
    const own = now.unit.en || now.unit.zh;
    return [[field, { ...now, unit: own === '' ? inTwo(unit.text) : textFrom(`${own} ${unit.text}`) }]];
  });
  return { ...fields, ...(Object.fromEntries(given) as RowFields) };
}

function isNumber(text: string): boolean {
  return /^[\d\s.,，]+$/u.test(text);
}
