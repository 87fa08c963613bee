import type { KeyboardEvent } from 'react';
import type { GridActions } from './gridActions.ts';
import { intentOf } from './gridKeys.ts';

/** A key in a cell that is not being edited, on a heading, or on a row's handle. */
export function onGridKeyDown(
  event: KeyboardEvent,
  actions: GridActions,
  where: 'cell' | 'heading' | 'handle',
): void {
  if (event.nativeEvent.isComposing) return;
  const intent = intentOf(event);
  if (!intent) return;
  const isForCells = intent.kind === 'edit' || intent.kind === 'clear';
  if (isForCells && where !== 'cell') return;
  // Tab at the end of the grid goes on to what comes after it.
  if (intent.kind === 'move' && !actions.move(intent.move)) return;
  event.preventDefault();
  event.stopPropagation();
  if (intent.kind === 'extend') actions.move(intent.move, true);
  if (intent.kind === 'edit') actions.open(null);
  if (intent.kind === 'clear') actions.clear();
  if (intent.kind === 'shiftRow') actions.shiftRow(intent.by);
  if (intent.kind === 'resize') actions.resize(intent.by);
}
