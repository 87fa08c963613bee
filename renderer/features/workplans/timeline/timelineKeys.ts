import type { SpanGrip } from '../../../../shared/domain/planSpan.ts';

export type KeyPress = {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
};

export type TimelineAction =
  | { readonly kind: 'pull'; readonly grip: SpanGrip; readonly months: -1 | 1 }
  | { readonly kind: 'go'; readonly by: number; readonly isExtending: boolean }
  | { readonly kind: 'toggle' | 'all' | 'open' | 'clear' };

const page = 10;
const steps: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -page,
  PageDown: page,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** What a key does on a row of a timeline; null for one that means nothing there. */
export function timelineAction({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyPress): TimelineAction | null {
  const isCommand = ctrlKey || metaKey;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const grip = gripOf(altKey, isCommand, shiftKey);
    return grip && { kind: 'pull', grip, months: key === 'ArrowLeft' ? -1 : 1 };
  }
  if (altKey) return null;
  const by = steps[key];
  if (by !== undefined) return { kind: 'go', by, isExtending: shiftKey };
  if (key === ' ') return { kind: 'toggle' };
  if (key === 'Enter') return { kind: 'open' };
  if (key === 'Escape') return { kind: 'clear' };
  return isCommand && key.toLowerCase() === 'a' ? { kind: 'all' } : null;
}

/** Some desktops take Ctrl with Alt for themselves: Ctrl with Shift moves the start as well. */
function gripOf(alt: boolean, command: boolean, shift: boolean): SpanGrip | null {
  if (alt && command) return shift ? null : 'start';
  if (alt) return shift ? 'end' : 'move';
  return command && shift ? 'start' : null;
}
