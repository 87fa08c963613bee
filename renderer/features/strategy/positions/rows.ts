import { parseStand, standText } from '../../../../shared/domain/parseStand.ts';
import type { Partner, PartnerId } from '../../../../shared/domain/partner.ts';
import type { Stand, Standing } from '../../../../shared/domain/position.ts';
import { lineKey } from '../../../../shared/domain/strategyLine.ts';
import { type Language, type Text, textFrom, textIn } from '../../../../shared/domain/text.ts';
import type { LineStands } from '../../../../shared/records/positions.ts';
import type { CellEditor, GridCell } from '../../../ui/grid/gridTypes.ts';
import type { Place } from './changes.ts';

export type LineRow = LineStands & { readonly id: string; readonly kind: string };
/** The line, how many have said, and a column for each partner. */
export type ColumnId = 'line' | 'said' | `partner:${PartnerId}`;
export type Cell = GridCell<LineRow, ColumnId>;
export type StandWords = Readonly<Record<Standing, string>>;

export function rowsOf(lines: readonly LineStands[]): readonly LineRow[] {
  return lines.map((line) => ({ ...line, id: lineKey(line.line), kind: line.line.kind }));
}

export function partnerColumn({ id }: Partner): ColumnId {
  return `partner:${id}`;
}

/** The partner of a column; null for the others. */
export function partnerOf(column: ColumnId | null): PartnerId | null {
  return column?.startsWith('partner:') ? (column.slice(8) as PartnerId) : null;
}

export function placeOf({ row, column }: Cell): Place | null {
  const partnerId = partnerOf(column);
  return partnerId && { line: row.line, partnerId };
}

export function standingIn({ row, column }: Cell): Standing {
  const partnerId = partnerOf(column);
  return (partnerId && row.positions.get(partnerId)?.stand) || 'silent';
}

/** What the partner says beside its stand. */
export function wordsIn({ row, column }: Cell): Text | undefined {
  const partnerId = partnerOf(column);
  return partnerId ? row.positions.get(partnerId)?.text : undefined;
}

/** What is copied: the stand with what is reserved behind a colon, which is understood when it is pasted. */
export function cellText(cell: Cell, language: Language, words: StandWords): string {
  const { row, column } = cell;
  if (column === 'line') return `${row.number} ${textIn(row.title, language)}`.trim();
  const partnerId = partnerOf(column);
  const position = partnerId && row.positions.get(partnerId);
  if (!position) return '';
  return standText(position.stand, words[position.stand], wordsOf(position.stand, position.text, language));
}

function wordsOf(stand: Stand, text: Text, language: Language): string {
  return stand === 'agreed' ? '' : textIn(text, language);
}

export function editorOf({ column }: Cell): CellEditor {
  return partnerOf(column) === null ? 'none' : 'own';
}

type Change = readonly [place: Place, standing: Standing, words: Text | undefined];
type Pasted = {
  readonly changes: readonly Change[];
  /** What was not understood. */
  readonly left: readonly string[];
};

/** What a block of a spreadsheet says, its first cell at `cell`; the lines from there down, or those of the range. */
export function readPasted(
  cell: Cell,
  block: readonly (readonly string[])[],
  rows: readonly LineRow[],
  columns: readonly ColumnId[],
): Pasted {
  const from = columns.indexOf(cell.column ?? 'line');
  const changes: Change[] = [];
  const left: string[] = [];
  for (const [at, texts] of block.entries())
    for (const [across, text] of texts.entries()) {
      const row = rows[at];
      const partnerId = partnerOf(columns[from + across] ?? null);
      const read = parseStand(text);
      if (row && partnerId && read) {
        const words = read.text === '' ? undefined : textFrom(read.text);
        changes.push([{ line: row.line, partnerId }, read.standing, words]);
      } else if (text.trim() !== '' && (partnerId || !row)) left.push(text.trim());
    }
  return { changes, left };
}
