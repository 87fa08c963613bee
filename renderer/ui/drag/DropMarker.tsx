import { classes } from '../classes.ts';
import type { DropPlace } from './dropPlace.ts';

type Props = {
  readonly place: DropPlace | null;
  readonly axis?: 'x' | 'y';
  /** The gap between items, in the middle of which the line is drawn. */
  readonly gap?: number;
};

/** The line at which the held item would land. Its parent is the positioned box of the item. */
export function DropMarker({ place, axis = 'y', gap = 0 }: Props) {
  if (place === null || place === 'inside') return null;
  const side = axis === 'y' ? (place === 'before' ? 'top' : 'bottom') : place === 'before' ? 'left' : 'right';
  return (
    <span
      aria-hidden
      data-drop-place={place}
      className={classes(
        'pointer-events-none absolute z-10 rounded-full bg-accent',
        axis === 'y' ? 'inset-x-0 h-0.75' : 'inset-y-0 w-0.75',
      )}
      style={{ [side]: -(gap / 2) - 1.5 }}
    />
  );
}
