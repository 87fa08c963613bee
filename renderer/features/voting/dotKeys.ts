export type DotIntent =
  | { readonly kind: 'next' }
  | { readonly kind: 'facilitator' }
  | { readonly kind: 'voter'; readonly index: number }
  | { readonly kind: 'dot'; readonly index: number; readonly by: 1 | -1 };

type Pressed = {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
};

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** The letter that gives an option a dot; the twenty-seventh has none. */
export function keyOf(index: number): string | null {
  return letters.charAt(index).toUpperCase() || null;
}

/** A number chooses who votes, a letter gives a dot, with Shift takes one back, Enter goes on to the next. */
export function dotIntent(event: Pressed, isOnButton: boolean): DotIntent | null {
  const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
  if (ctrlKey || altKey || metaKey) return null;
  // Enter on a button presses it.
  if (key === 'Enter') return isOnButton ? null : { kind: 'next' };
  if (key === '0') return { kind: 'facilitator' };
  if (/^[1-9]$/u.test(key)) return { kind: 'voter', index: Number(key) - 1 };
  if (!/^[a-z]$/iu.test(key)) return null;
  return { kind: 'dot', index: letters.indexOf(key.toLowerCase()), by: shiftKey ? -1 : 1 };
}
