import type { ActivityId } from '../../../../shared/domain/activity.ts';
import type { OutputId } from '../../../../shared/domain/strategy.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import type { PlanNames } from '../../../../shared/records/planNames.ts';
import { perform } from '../../../app/perform.ts';
import { newId } from '../../../records/run.ts';
import type { CellFilling } from '../../../ui/grid/gridTypes.ts';
import { type CellOf, clearing, filling } from './blockChange.ts';
import type { ColumnId } from './columns.ts';
import { type Left, readPastedBlock } from './pastedBlock.ts';
import { performBlock } from './performBlock.ts';
import type { ActivityRow, TableRow } from './tableRows.ts';
import type { Cell } from './useCellEditing.ts';

type Block = readonly (readonly string[])[];

type Table = {
  readonly workplanId: WorkplanId;
  /** All of them, also those that are collapsed. */
  readonly rows: readonly TableRow[];
  readonly columns: readonly ColumnId[];
  readonly language: Language;
  readonly names: PlanNames;
  /** One cell into a line that is no activity: as if it had been typed. */
  readonly onTyped: (cell: Cell, text: string) => void;
  readonly onLeft: (left: readonly Left[]) => void;
  /** The first of the new rows, which the person goes on from. */
  readonly onAdded: (id: ActivityId, column: ColumnId) => void;
};

/** What is done with many cells at once; each is one change, and one undo. */
export function useBlocks({ workplanId, rows, columns, language, names, ...rest }: Table) {
  /** Over the activities from here down, and what is left makes new ones in the same output. */
  async function pasteRows(block: Block, place: Place, active: ColumnId) {
    const { over, outputId, before } = place;
    const where = { over: over.map(({ record }) => record), workplanId, outputId, active, shown: columns };
    const { edited, added, left } = readPastedBlock(block, where, { language, names, newId });
    rest.onLeft(left);
    const gesture = newId();
    const [first] = added;
    if (first) {
      const isAdded = perform('activities/add', { workplanId, outputId, before, rows: added }, gesture);
      if (over.length === 0) rest.onAdded(first.id, active);
      await isAdded;
    }
    await performBlock(edited, gesture);
  }

  return {
    onPasted: (cell: Cell, block: Block, over: readonly TableRow[] | null): void => {
      const isText = block.length === 1 && block[0]?.length === 1;
      const place = over ? placeOver(over) : placeAt(cell.row, rows, isText);
      if (place) void pasteRows(block, place, cell.column ?? 'title');
      else rest.onTyped(cell, block.flat().join(' ').trim());
    },
    onFilled: (fillings: readonly CellFilling<Cell>[]): void => {
      const pairs = fillings.flatMap(({ from, to }) => {
        const [source, target] = [cellOf(from), cellOf(to)];
        return source && target ? [{ from: source, to: target }] : [];
      });
      void performBlock(filling(pairs, language, names));
    },
    clearCells: (cells: readonly Cell[]): void => {
      void performBlock(
        clearing(
          cells.flatMap((cell) => cellOf(cell) ?? []),
          names,
        ),
      );
    },
  };
}

function cellOf({ row, column }: Cell): CellOf | null {
  return row.kind === 'activity' && column !== null ? { row, column } : null;
}

type Place = {
  readonly over: readonly ActivityRow[];
  readonly outputId: OutputId;
  readonly before: ActivityId | null;
};

/** The rows of a range take the block, one line each. */
function placeOver(over: readonly TableRow[]): Place | null {
  const activities = over.flatMap((row) => (row.kind === 'activity' ? [row] : []));
  const [first] = activities;
  return first ? { over: activities, outputId: first.record.outputId, before: null } : null;
}

function placeAt(row: TableRow, rows: readonly TableRow[], isText: boolean): Place | null {
  if (row.kind === 'add' && row.adds === 'activity')
    return { over: [], outputId: row.parentId, before: row.before };
  // A single text renames a heading; a block makes activities under it.
  if (row.kind === 'output' && !isText) return { over: [], outputId: row.id, before: null };
  if (row.kind !== 'activity') return null;
  const { outputId } = row.record;
  const below = rows.slice(rows.findIndex((each) => each.id === row.id));
  const over = below.flatMap((each) =>
    each.kind === 'activity' && each.record.outputId === outputId ? [each] : [],
  );
  return { over, outputId, before: null };
}
