import { CellField } from './CellField.tsx';
import { headingId } from './gridContext.ts';
import type { Editing } from './gridState.ts';
import type { AnyCell } from './gridTypes.ts';
import { useGridShared } from './useGridShared.ts';

type Props = {
  readonly cell: AnyCell;
  readonly columnIndex: number;
  readonly editing: Editing | null;
  readonly session: number;
};

/** What the active cell has beside what it shows: the field that takes the keys, or the editor that is open. */
export function ActiveCell({ cell, columnIndex, editing, session }: Props) {
  const grid = useGridShared();
  const { actions } = grid;
  const editor = grid.editorOf(cell);
  const heading = grid.columns[cell.column === null ? 0 : columnIndex];
  if (editing !== null && editor === 'own') {
    return grid.renderEditor?.(cell, {
      seed: editing.seed,
      onFinished: (then) => void actions.finish(then),
      onCancelled: actions.cancel,
    });
  }
  return (
    <CellField
      key={session}
      actions={actions}
      hasFocus={grid.hasFocus}
      labelledBy={`${headingId(grid.id, heading?.id ?? '')} ${grid.id}-active`}
      text={grid.textOf(cell)}
      editor={editor}
      editing={editing}
      isNumeric={cell.column !== null && heading?.isNumeric === true}
      maxLength={grid.maxLengthOf?.(cell)}
    />
  );
}
