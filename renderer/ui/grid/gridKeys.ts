import type { Move } from './gridNavigation.ts';

type Key = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
};

export type Intent =
  | { readonly kind: 'move'; readonly move: Move }
  /** Selects the rows between here and there as well. */
  | { readonly kind: 'extend'; readonly move: Move }
  | { readonly kind: 'edit' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'shiftRow'; readonly by: -1 | 1 }
  | { readonly kind: 'resize'; readonly by: -1 | 1 };

const arrows: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
};

/** What a key means in a cell that is not being edited; null for keys that are none of the grid's business. */
export function intentOf(event: Key): Intent | null {
  const isCommand = event.ctrlKey || event.metaKey;
  if (event.altKey) return isCommand ? null : altIntent(event.key);
  if (event.key === 'Home') return { kind: 'move', move: isCommand ? 'gridStart' : 'rowStart' };
  if (event.key === 'End') return { kind: 'move', move: isCommand ? 'gridEnd' : 'rowEnd' };
  if (isCommand) return null;
  if (event.key === 'Tab') return { kind: 'move', move: event.shiftKey ? 'previous' : 'next' };
  if (event.key === 'Enter' || event.key === 'F2') return { kind: 'edit' };
  if (event.key === 'Delete' || event.key === 'Backspace') return { kind: 'clear' };
  const move = arrows[event.key];
  if (!move) return null;
  const isVertical = move !== 'left' && move !== 'right';
  return event.shiftKey && isVertical ? { kind: 'extend', move } : { kind: 'move', move };
}

function altIntent(key: string): Intent | null {
  if (key === 'ArrowUp') return { kind: 'shiftRow', by: -1 };
  if (key === 'ArrowDown') return { kind: 'shiftRow', by: 1 };
  if (key === 'ArrowLeft') return { kind: 'resize', by: -1 };
  if (key === 'ArrowRight') return { kind: 'resize', by: 1 };
  return null;
}
