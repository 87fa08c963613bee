import type { Recommendation } from '../../../../shared/domain/recommendation.ts';
import type { ProseColumn } from '../../../../shared/domain/recommendationRows.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import type { Lack } from '../../../../shared/records/recommendationStates.ts';
import type { GridCell } from '../../../ui/grid/gridTypes.ts';
import type { Typed } from './cellDrafts.ts';
import type { ColumnId } from './columns.ts';

/** Which text of a row is asked for in which language. */
export type Asked = { readonly rowId: string; readonly column: ProseColumn; readonly language: Language };

export type RecordRow = {
  readonly kind: 'recommendation';
  readonly id: Recommendation['id'];
  readonly record: Recommendation;
  readonly typed: Typed;
  readonly lack: Lack | null;
  readonly asked: Asked | null;
};
/** The last row, into which the next one is typed. */
export type AddRow = { readonly kind: 'add'; readonly id: 'add' };
export type Row = RecordRow | AddRow;
export type Cell = GridCell<Row, ColumnId>;

export const addRow: AddRow = { kind: 'add', id: 'add' };

type Parts = {
  readonly list: readonly Recommendation[];
  readonly typed: ReadonlyMap<string, Typed>;
  readonly asked: Asked | null;
  readonly lackOf: (recommendation: Recommendation) => Lack | null;
};

const nothing: Typed = {};

/** Rows that say the same stay the same objects, so that only the one that changed is drawn again. */
export function rowMaker(): (parts: Parts) => readonly Row[] {
  let known = new Map<string, RecordRow>();
  return ({ list, typed, asked, lackOf }) => {
    const rows = list.map((record): RecordRow => {
      const made: RecordRow = {
        kind: 'recommendation',
        id: record.id,
        record,
        typed: typed.get(record.id) ?? nothing,
        lack: lackOf(record),
        asked: asked?.rowId === record.id ? asked : null,
      };
      const before = known.get(record.id);
      return before && isSame(before, made) ? before : made;
    });
    known = new Map(rows.map((row) => [row.id, row]));
    return [...rows, addRow];
  };
}

function isSame(a: RecordRow, b: RecordRow): boolean {
  const isTyped = JSON.stringify(a.typed) === JSON.stringify(b.typed);
  return a.record === b.record && a.lack === b.lack && a.asked === b.asked && isTyped;
}
