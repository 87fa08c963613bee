import type { KeyboardEvent } from 'react';
import type { GridActions } from './gridActions.ts';
import { type Intent, intentOf } from './gridKeys.ts';

type Where = 'cell' | 'heading' | 'handle';

/** A key in a cell that is not being edited, on a heading, or on a row's handle. */
export function onGridKeyDown(event: KeyboardEvent, actions: GridActions, where: Where): void {
  if (event.nativeEvent.isComposing) return;
  const intent = intentOf(event);
  if (!intent || !isFor(intent, where) || !act(intent, actions)) return;
  event.preventDefault();
  event.stopPropagation();
}

const everywhere: readonly Intent['kind'][] = ['move', 'extend', 'shiftRow', 'resize', 'dropRange'];

function isFor({ kind }: Intent, where: Where): boolean {
  return where === 'cell' || everywhere.includes(kind);
}

/** Whether it was the grid's. Tab at the end of it goes on to what comes after, Esc without a range to what is around it. */
function act(intent: Intent, actions: GridActions): boolean {
  if (intent.kind === 'move') return actions.move(intent.move);
  if (intent.kind === 'dropRange') return actions.dropRange();
  if (intent.kind === 'extend') actions.extend(intent.move);
  if (intent.kind === 'enter') actions.enter(intent.by);
  if (intent.kind === 'edit') actions.open(null);
  if (intent.kind === 'clear') actions.clear();
  if (intent.kind === 'selectAll') actions.selectAll();
  if (intent.kind === 'selectRows') actions.selectRows();
  if (intent.kind === 'fill') actions.fill(intent.to);
  if (intent.kind === 'shiftRow') actions.shiftRow(intent.by);
  if (intent.kind === 'resize') actions.resize(intent.by);
  return true;
}
