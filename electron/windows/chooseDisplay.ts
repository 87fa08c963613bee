import type { Area, DisplayInfo } from '../../shared/protocol/projector.ts';
import type { RememberedDisplay } from '../../shared/protocol/settings.ts';

/** A display as far as the choice goes. */
export type Candidate = Pick<DisplayInfo, 'id' | 'label' | 'isInternal'> & { readonly bounds: Area };

/**
 * The display for the wall: the one chosen before, or else the largest that is no built-in screen.
 * Never the one on which the console stands: with one display, null, and the wall is a window.
 */
export function chooseDisplay<D extends Candidate>(
  displays: readonly D[],
  remembered: RememberedDisplay | null,
  consoleId: number,
): D | null {
  const others = displays.filter((display) => display.id !== consoleId);
  const [best] = others.toSorted(
    (a, b) =>
      likeness(b, remembered) - likeness(a, remembered) ||
      Number(a.isInternal) - Number(b.isInternal) ||
      areaOf(b) - areaOf(a) ||
      a.id - b.id,
  );
  return best ?? null;
}

/** How surely a display is the one that was remembered: systems number displays anew after they were unplugged. */
function likeness(display: Candidate, remembered: RememberedDisplay | null): number {
  if (remembered === null) return 0;
  const { width, height } = display.bounds;
  const hasLabel = display.label !== '' && display.label === remembered.label;
  const hasSize = width === remembered.width && height === remembered.height;
  if (display.id === remembered.id && (hasLabel || hasSize)) return 4;
  if (hasLabel && hasSize) return 3;
  return hasLabel ? 2 : 0;
}

function areaOf({ bounds }: Candidate): number {
  return bounds.width * bounds.height;
}
