import { type Activity, type ActivityId, unplanned } from '../../../../shared/domain/activity.ts';
import type { NumberedLineRow } from '../../../../shared/domain/numbering.ts';
import type { OutputId } from '../../../../shared/domain/strategy.ts';
import { emptyText } from '../../../../shared/domain/text.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { isOwnNumber } from '../table/pastedRow.ts';
import { findLine, looksLikeLine } from './findLine.ts';
import type { ColumnUse } from './importColumns.ts';
import { type ReadRow, readRow, type SheetReader } from './readRow.ts';
import { type RowTexts, rowTexts, type SheetText } from './sheetCells.ts';

/** By what a row of a sheet was put under its output. */
export type PlacedBy = 'column' | 'heading' | 'number' | 'chosen';

/** What becomes of a row of the sheet; `line` counts from 1, as a spreadsheet does. */
export type SheetRow =
  | (ReadRow & {
      readonly kind: 'activity';
      readonly line: number;
      readonly id: ActivityId;
      readonly outputId: OutputId;
      readonly placedBy: PlacedBy;
      /** What the sheet says of its place, where the strategy has no such output. */
      readonly unknownPlace: string | null;
      /** It stands in this plan already. */
      readonly isKnown: boolean;
    })
  /** Names the output or objective of the rows below it; null when the strategy has none of that name. */
  | {
      readonly kind: 'heading';
      readonly line: number;
      readonly text: string;
      readonly found: NumberedLineRow | null;
      readonly otherTitle: string | null;
    }
  /** Adds up what stands above it, or says what a mark means: no activity. */
  | { readonly kind: 'sum'; readonly line: number; readonly text: string }
  /** Stands above the headings, or has words only in columns that are passed over. */
  | { readonly kind: 'above' | 'unread'; readonly line: number; readonly cells: readonly SheetText[] };

export type SheetPlace = {
  readonly workplanId: WorkplanId;
  /** Objectives and outputs with their numbers, in their order. */
  readonly lines: readonly NumberedLineRow[];
  /** Where a row goes that does not say it. */
  readonly chosen: OutputId;
  readonly known: ReadonlySet<string>;
  readonly newId: (line: number) => ActivityId;
};

export type SheetBody = {
  readonly cells: readonly (readonly string[])[];
  /** The row of headings, counted from 0; null without one. */
  readonly heading: number | null;
  readonly use: ColumnUse;
};

/** Every row of a sheet that says something, in its order: nothing is passed over without a word. */
export function readSheet(body: SheetBody, place: SheetPlace, reader: SheetReader): readonly SheetRow[] {
  let under: Under = { outputId: null, unknown: null, isSaid: false };
  return body.cells.flatMap((cells, index): readonly SheetRow[] => {
    const filled = cells.flatMap((text, at) => (text.trim() === '' ? [] : [{ at, text: text.trim() }]));
    if (filled.length === 0 || index === body.heading) return [];
    const line = index + 1;
    if (index < (body.heading ?? 0)) return [{ kind: 'above', line, cells: filled }];
    const texts = rowTexts(cells, body.use);
    const words = saidIn(texts);
    const heading = headingIn(texts, words, place.lines);
    if (heading) {
      under = underHeading(heading, under, place.lines);
      return [{ kind: 'heading', line, ...heading }];
    }
    if (isSum(texts, words))
      return [{ kind: 'sum', line, text: [...texts.values()].map(({ text }) => text).join(' ') }];
    if (words.length === 0) return [{ kind: 'unread', line, cells: filled }];
    return [{ kind: 'activity', line, ...activityIn(texts, line, under, place, reader) }];
  });
}

type Under = {
  readonly outputId: OutputId | null;
  /** The last heading that names nothing in the strategy. */
  readonly unknown: string | null;
  readonly isSaid: boolean;
};

function activityIn(texts: RowTexts, line: number, under: Under, place: SheetPlace, reader: SheetReader) {
  const id = place.newId(line);
  const put = placeOf(texts, under, place);
  const blank: Activity = {
    ...unplanned,
    id,
    workplanId: place.workplanId,
    outputId: put.outputId,
    order: 'a0',
    title: emptyText,
    illustrative: false,
  };
  const isKnown = place.known.has(texts.get('id')?.text ?? '');
  return { ...readRow(texts, blank, reader), ...put, id, isKnown };
}

const activityNumber = /^O?(\d+\.\d+)\.\d+\.?$/u;

/** What it says in a column of outputs, under which heading it stands, then the output in its number: `1.2.3` was in `O1.2`. */
function placeOf(texts: RowTexts, under: Under, { lines, chosen }: SheetPlace) {
  const said = texts.get('output')?.text;
  if (said !== undefined) {
    const found = findLine(said, outputsOf(lines));
    const outputId = found?.line.kind === 'output' ? found.line.record.id : null;
    if (outputId) return { outputId, placedBy: 'column' as const, unknownPlace: found?.otherTitle ?? null };
    return { outputId: chosen, placedBy: 'chosen' as const, unknownPlace: said };
  }
  if (under.outputId) return { outputId: under.outputId, placedBy: 'heading' as const, unknownPlace: null };
  const [, output] = activityNumber.exec(texts.get('number')?.text ?? '') ?? [];
  const numbered = under.isSaid
    ? undefined
    : lines.find(({ kind, number }) => kind === 'output' && number === `O${output}`);
  if (numbered?.kind === 'output')
    return { outputId: numbered.record.id, placedBy: 'number' as const, unknownPlace: null };
  return { outputId: chosen, placedBy: 'chosen' as const, unknownPlace: under.unknown };
}

type Heading = Pick<Extract<SheetRow, { kind: 'heading' }>, 'text' | 'found' | 'otherTitle'>;

/** A row with nothing but the number and the name of an objective or an output. */
function headingIn(
  texts: RowTexts,
  words: readonly string[],
  lines: readonly NumberedLineRow[],
): Heading | null {
  const written = texts.get('number')?.text ?? '';
  const number = isOwnNumber(written) ? written : '';
  const isBare = words.length === 1 || (words.length === 0 && number !== '');
  if (!isBare || activityNumber.test(number)) return null;
  const text = `${number} ${words[0] ?? ''}`.trim();
  const found = findLine(text, lines) ?? findLine(words[0] ?? '', lines);
  const isTitle = found !== null && found.otherTitle === null;
  const isNumbered = /^(?:O\d+(?:\.\d+)?|\d+\.\d+)\.?$/iu.test(number);
  if (!isTitle && !isNumbered && !looksLikeLine(words[0] ?? '')) return null;
  return { text, found: found?.line ?? null, otherTitle: found?.otherTitle ?? null };
}

/** An objective with one output means that one; under one with several, a row has still to say which. */
function underHeading({ text, found }: Heading, before: Under, lines: readonly NumberedLineRow[]): Under {
  if (found?.kind === 'output') return { outputId: found.record.id, unknown: null, isSaid: true };
  if (!found) return { outputId: null, unknown: text, isSaid: true };
  const own = outputsOf(lines).filter(
    ({ record }) => 'objectiveId' in record && record.objectiveId === found.record.id,
  );
  const [only] = own;
  return {
    outputId: own.length === 1 && only ? (only.record.id as OutputId) : null,
    unknown: null,
    isSaid: before.isSaid,
  };
}

function outputsOf(lines: readonly NumberedLineRow[]) {
  return lines.filter(({ kind }) => kind === 'output');
}

/** What a row says but for its number and what our own workbook keeps it by. A heading may stand in the column of numbers. */
function saidIn(texts: RowTexts): readonly string[] {
  return [...texts].flatMap(([column, { text }]) =>
    column === 'id' || (column === 'number' && isOwnNumber(text)) ? [] : [text],
  );
}

const sumWords =
  /^(?:(?:grand |sub-?)?totals?(?:\s*[:：(]|\s+in\b|\s*$)|sum\s*(?:[:：]|$)|of which:|†|(?:人民币|美元|欧元|瑞士法郎)?(?:合计|总计|小计|共计)|其中：)/iu;
/** What a row that only adds up has nothing of. */
const ofActivities = ['number', 'lead', 'start', 'end', 'quarters', 'deliverable', 'indicator'] as const;

/** Our workbook adds up its budget in words of its own, others in the usual ones. */
function isSum(texts: RowTexts, [first = '']: readonly string[]): boolean {
  return sumWords.test(first) && !ofActivities.some((column) => texts.has(column));
}
