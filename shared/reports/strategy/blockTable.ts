import type { BlockCell, BlockColumn, BlockModel, BlockRow, BlockTable } from '../../domain/blockModel.ts';
import { emptyText, isBlank, type Text } from '../../domain/text.ts';
import { plain } from './blockWords.ts';

/** `share` is its part of the width beside the others. */
export function column(title: Text, share: number, isNumber = false): BlockColumn {
  return { title, share, isNumber };
}

export function cell(text: Text | string, tone: BlockCell['tone'] = 'plain', span = 1): BlockCell {
  return { text: typeof text === 'string' ? plain(text) : text, tone, span };
}

/** What somebody wrote, or a dash where there is nothing to say. */
export function optional(text: Text | string, tone: BlockCell['tone'] = 'plain'): BlockCell {
  const whole = typeof text === 'string' ? plain(text) : text;
  return isBlank(whole) ? dash : cell(whole, tone);
}

/** What somebody wrote, or words for what should be there. */
export function needed(text: Text, missing: Text): BlockCell {
  return isBlank(text) ? cell(missing, 'missing') : cell(text);
}

export const dash = cell('–', 'quiet');

type RowOptions = Partial<Pick<BlockRow, 'anchor' | 'illustrative'>>;
type BandOptions = RowOptions & { readonly tone?: 'strong' | 'plain' };

export function row(key: string, cells: readonly BlockCell[], options: RowOptions = {}): BlockRow {
  return { key, kind: 'row', anchor: null, illustrative: false, cells, ...options };
}

/** A title over the rows below it, as wide as the table; a plain one stands below a strong one. */
export function band(
  key: string,
  text: Text,
  span: number,
  { tone = 'strong', ...options }: BandOptions = {},
): BlockRow {
  return { ...row(key, [cell(text, tone, span)], options), kind: 'group' };
}

export function total(key: string, cells: readonly BlockCell[]): BlockRow {
  return {
    ...row(
      key,
      cells.map((each) => (each.tone === 'plain' ? { ...each, tone: 'strong' } : each)),
    ),
    kind: 'total',
  };
}

export function table(
  columns: readonly BlockColumn[],
  rows: readonly BlockRow[],
  title = emptyText,
): BlockTable {
  return { title, columns, rows };
}

type Rest = { readonly isWide?: boolean; readonly note?: Text };

export function model(
  caption: Text,
  tables: readonly BlockTable[],
  { isWide = false, note = emptyText }: Rest = {},
): BlockModel {
  return { caption, isWide, tables, note };
}

/** Says why there is nothing to show yet. */
export function nothing(caption: Text, note: Text): BlockModel {
  return model(caption, [], { note });
}
