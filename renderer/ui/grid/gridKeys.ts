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
  /** Takes in what lies between here and there as well. */
  | { readonly kind: 'extend'; readonly move: Move }
  /** Edits; in a range goes on within it. */
  | { readonly kind: 'enter'; readonly by: -1 | 1 }
  | { readonly kind: 'edit' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'selectAll' }
  | { readonly kind: 'selectRows' }
  | { readonly kind: 'dropRange' }
  | { readonly kind: 'fill'; readonly to: 'down' | 'right' }
  | { readonly kind: 'shiftRow'; readonly by: -1 | 1 }
  | { readonly kind: 'resize'; readonly by: -1 | 1 };

const arrows: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
  Home: 'rowStart',
  End: 'rowEnd',
};

const commandArrows: Readonly<Record<string, Move>> = {
  ArrowUp: 'jumpUp',
  ArrowDown: 'jumpDown',
  ArrowLeft: 'jumpLeft',
  ArrowRight: 'jumpRight',
  Home: 'gridStart',
  End: 'gridEnd',
};

const plain: Readonly<Record<string, Intent>> = {
  F2: { kind: 'edit' },
  Delete: { kind: 'clear' },
  Backspace: { kind: 'clear' },
  Escape: { kind: 'dropRange' },
};

const commands: Readonly<Record<string, Intent>> = {
  a: { kind: 'selectAll' },
  d: { kind: 'fill', to: 'down' },
  r: { kind: 'fill', to: 'right' },
};

/** What a key means in a cell that is not being edited; null for keys that are none of the grid's business. */
export function intentOf(event: Key): Intent | null {
  const isCommand = event.ctrlKey || event.metaKey;
  if (event.altKey) return isCommand ? null : altIntent(event.key);
  const move = (isCommand ? commandArrows : arrows)[event.key];
  if (move) return { kind: event.shiftKey ? 'extend' : 'move', move };
  if (isCommand) return event.shiftKey ? null : (commands[event.key.toLowerCase()] ?? null);
  if (event.key === 'Tab') return { kind: 'move', move: event.shiftKey ? 'previous' : 'next' };
  if (event.key === 'Enter') return { kind: 'enter', by: event.shiftKey ? -1 : 1 };
  if (event.key === ' ' && event.shiftKey) return { kind: 'selectRows' };
  return plain[event.key] ?? null;
}

function altIntent(key: string): Intent | null {
  if (key === 'ArrowUp') return { kind: 'shiftRow', by: -1 };
  if (key === 'ArrowDown') return { kind: 'shiftRow', by: 1 };
  if (key === 'ArrowLeft') return { kind: 'resize', by: -1 };
  if (key === 'ArrowRight') return { kind: 'resize', by: 1 };
  return null;
}
