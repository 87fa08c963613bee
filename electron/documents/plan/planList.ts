import type { FileChild } from 'docx';
import { headRow } from '../tables/tableCells.ts';
import { cell, type Para, para, type Row, TablePlace } from '../tables/tableXml.ts';
import { bodies, type Column, columnHead, fitted } from './planCells.ts';
import type { Say, Wording } from './wording.ts';

/** What a cell holds: a text in one or both languages, the same in all of them, or paragraphs of their own. */
export type Content = Say | string | readonly Para[];

export type ListLine = {
  readonly cells: readonly Content[];
  /** The row of sums. */
  readonly isTotal?: boolean;
  /** A title over the rows below it; its only cell takes the whole width. */
  readonly isBand?: boolean;
};

const totals = { left: 'PlanStrong', right: 'PlanTotal', centre: 'PlanStrong' } as const;

/** A ruled table whose head is on each of its pages and whose rows stay whole. */
export function planList(
  wording: Wording,
  whole: number,
  wanted: readonly Column[],
  lines: readonly ListLine[],
): FileChild {
  const { colours } = wording.house;
  const columns = fitted(wanted, whole);
  const rows = lines.map(({ cells, isTotal = false, isBand = false }, index): Row => {
    const fill = isTotal || isBand ? { fill: colours.paleTint } : {};
    if (isBand) {
      const title = contentOf(cells[0] ?? '', 'PlanObjective', wording);
      return { cells: [cell(whole, title, { columnSpan: columns.length, ...fill })] };
    }
    const styles = isTotal ? totals : bodies;
    return {
      // A sum does not stand alone on a page.
      keepNext: lines[index + 1]?.isTotal ?? false,
      cells: columns.map(({ width, align = 'left' }, at) =>
        cell(width, contentOf(cells[at] ?? '', styles[align], wording), fill),
      ),
    };
  });
  const head = headRow(columns.map((column) => columnHead(wording, column)));
  const widths = columns.map(({ width }) => width);
  return new TablePlace({ widths, rows: [head, ...rows] }, colours.line);
}

function contentOf(
  content: Content,
  style: Parameters<Wording['lines']>[0],
  wording: Wording,
): readonly Para[] {
  if (typeof content === 'function') return wording.lines(style, content);
  return typeof content === 'string' ? [para(style, content === '' ? '–' : content)] : content;
}
