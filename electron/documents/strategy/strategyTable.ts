import type { FileChild } from 'docx';
import type { BlockCell, BlockColumn, BlockRow, BlockTable } from '../../../shared/domain/blockModel.ts';
import { type House, tones } from '../look.ts';
import type { StyleName } from '../styles.ts';
import { dagger, headCell, headRow } from '../tables/tableCells.ts';
import { type Cell, cell, inBookmark, type Para, para, type Row, TablePlace } from '../tables/tableXml.ts';
import type { CrossReferences } from './crossReferences.ts';
import type { Voices } from './voices.ts';

export type Setting = {
  readonly voices: Voices;
  readonly house: House;
  readonly references: CrossReferences;
};

type Column = BlockColumn & {
  readonly width: number;
  /** Has no room but for a mark or two, as a column of a timeline. */
  readonly isNarrow: boolean;
};

const narrow = 700;

/** A table of a live block over so much width, in twentieths of a point: its head on each page, its rows whole. */
export function strategyTable({ columns, rows }: BlockTable, whole: number, setting: Setting): FileChild {
  const fitted = fittedTo(columns, whole);
  const marked = markedColumn(columns);
  const body = rows.map((row, at): Row => {
    const bookmark = setting.references.place(row.anchor);
    return {
      cells: merged(row.cells, fitted).map((each, index) =>
        cellOf(each, {
          row,
          bookmark: index === 0 ? bookmark : null,
          isMarked: row.illustrative && index === (row.kind === 'group' ? 0 : marked),
          setting,
        }),
      ),
      // A table does not begin with one row at the foot of a page, nor leave its last one alone on the next.
      keepNext:
        (at === 0 && rows.length > 1) ||
        (rows.length > 3 && at === rows.length - 2) ||
        rows[at + 1]?.kind === 'total',
    };
  });
  const head = headRow(fitted.map((column) => columnHead(column, setting)));
  return new TablePlace(
    { widths: fitted.map(({ width }) => width), rows: [head, ...body] },
    setting.house.colours.line,
  );
}

/** In proportion to their shares; the last one takes what rounding leaves. */
function fittedTo(columns: readonly BlockColumn[], whole: number): readonly Column[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((whole * share) / shares));
  const rest = whole - widths.reduce((sum, width) => sum + width, 0);
  return columns.map((column, at) => {
    const width = (widths[at] ?? 0) + (at === columns.length - 1 ? rest : 0);
    return { ...column, width, isNarrow: width < narrow && at > 0 && !column.isNumber };
  });
}

/** The mark of illustrative rows stands where the words are: in the widest of the first columns. */
function markedColumn(columns: readonly BlockColumn[]): number {
  const first = columns.slice(0, 2);
  return first.reduce((best, { share }, at) => (share > (first[best]?.share ?? 0) ? at : best), 0);
}

function columnHead({ title, width, isNumber, isNarrow }: Column, { voices, house }: Setting): Cell {
  const texts = voices.texts(title);
  if (isNarrow) return headCell(house, width, para('PlanHeadCentre', texts[0] ?? ''), { isFlush: true });
  const style = isNumber ? 'PlanHeadRight' : 'PlanHead';
  return headCell(
    house,
    width,
    texts.length === 0 ? para(style, '') : texts.map((text) => para(style, text)),
  );
}

type Placed = BlockCell & { readonly width: number; readonly column: Column | undefined };

/** Each over its columns; filled ones side by side are one bar. */
function merged(cells: readonly BlockCell[], columns: readonly Column[]): readonly Placed[] {
  const placed: (Placed & { span: number; width: number })[] = [];
  let at = 0;
  for (const each of cells) {
    const own = columns.slice(at, at + each.span);
    const width = own.reduce((sum, column) => sum + column.width, 0);
    at += each.span;
    const last = placed.at(-1);
    if (last && each.tone === 'filled' && last.tone === 'filled' && last.text.en === each.text.en) {
      last.span += each.span;
      last.width += width;
    } else placed.push({ ...each, width, column: own[0] });
  }
  return placed;
}

type Place = {
  readonly row: BlockRow;
  readonly bookmark: string | null;
  readonly isMarked: boolean;
  readonly setting: Setting;
};

function cellOf(each: Placed, place: Place): Cell {
  const { width, span, tone, column } = each;
  const { colours } = place.setting.house;
  const options = {
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(column?.isNarrow === true && place.row.kind !== 'group' ? { isFlush: true } : {}),
  };
  const fill = fillOf(each, place.row, colours);
  return cell(width, parasOf(each, place), { ...options, ...(fill === null ? {} : { fill }) });

  function fillOf(own: Placed, row: BlockRow, { accent, tint, paleTint }: typeof colours): string | null {
    if (row.kind === 'total') return paleTint;
    if (row.kind === 'group') return own.tone === 'strong' ? tint : paleTint;
    if (tone === 'filled') return accent;
    if (tone === 'agreed') return tones.green;
    if (tone === 'reserved') return tones.yellow;
    return tone === 'refused' ? tones.red : null;
  }
}

function parasOf(each: Placed, { row, bookmark, isMarked, setting }: Place): readonly Para[] {
  const { voices, references } = setting;
  const own = styleOf(each, row);
  const [first = '', ...others] = withoutRepeats(voices.texts(each.text));
  const except = bookmark === null ? null : row.anchor;
  // The mark belongs to the words, and not to the figures below them.
  const [words = '', ...below] = first.split('\n');
  const whole = [words + dagger(isMarked), ...below].join('\n');
  const opening: Para = { style: own, xml: references.xml(whole, except), text: whole };
  return [
    bookmark === null ? opening : inBookmark(opening, bookmark),
    ...others.map(
      (text): Para => ({
        style: own === 'PlanText' ? 'PlanOther' : own,
        xml: references.xml(text, except),
        text,
      }),
    ),
  ];
}

/** References and figures that read the same in the second language are not printed twice. */
function withoutRepeats([first, ...others]: readonly string[]): readonly string[] {
  if (first === undefined) return [];
  const said = first.split('\n');
  const rest = others.map((text) =>
    text
      .split('\n')
      .filter((line, at) => line !== said[at])
      .join('\n'),
  );
  return [first, ...rest.filter((text) => text !== '')];
}

function styleOf({ tone, text, column }: Placed, { kind }: BlockRow): StyleName {
  if (kind === 'group') return tone === 'strong' ? 'PlanObjective' : 'PlanOutput';
  const isNumber = column?.isNumber === true;
  if (tone === 'filled') return text.en === '■' ? 'PlanMark' : 'PlanBarMark';
  if (column?.isNarrow === true) return text.en === '◆' ? 'PlanBar' : 'PlanCentre';
  if (tone === 'strong' || kind === 'total') return isNumber ? 'PlanStrongNumber' : 'PlanStrong';
  if (tone === 'missing' && !isNumber) return 'PlanMissing';
  return isNumber ? 'PlanNumber' : 'PlanText';
}
