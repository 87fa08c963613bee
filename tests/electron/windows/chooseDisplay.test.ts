import { describe, expect, it } from 'vitest';
import { type Candidate, chooseDisplay } from '../../../electron/windows/chooseDisplay.ts';
import type { RememberedDisplay } from '../../../shared/protocol/settings.ts';

function display(id: number, label: string, size: readonly [number, number], isInternal = false): Candidate {
  return { id, label, isInternal, bounds: { x: 0, y: 0, width: size[0], height: size[1] } };
}

const laptop = display(1, 'Built-in', [1440, 900], true);
const projector = display(2, 'EPSON PJ', [1280, 800]);
const screen = display(3, 'DELL U27', [2560, 1440]);
const projectorAgain = display(9, 'EPSON PJ', [1280, 800]);
const twin = display(4, 'EPSON PJ', [1920, 1080]);

const thatProjector: RememberedDisplay = { id: 2, label: 'EPSON PJ', width: 1280, height: 800 };
const unnamed: RememberedDisplay = { id: 2, label: '', width: 1280, height: 800 };

describe('the display for the wall', () => {
  it.each<
    [
      what: string,
      displays: readonly Candidate[],
      remembered: RememberedDisplay | null,
      console: number,
      chosen: number | null,
    ]
  >([
    ['is none when the console has the only one', [laptop], null, 1, null],
    ['is none although one is remembered that is not there', [laptop], thatProjector, 1, null],
    ['is the one on which the console does not stand', [laptop, projector], null, 1, 2],
    ['is the laptop when the console stands on the projector', [laptop, projector], null, 2, 1],
    ['is the larger of two that nobody has chosen between', [laptop, projector, screen], null, 1, 3],
    ['is an external one rather than a larger built-in one', [laptop, projector, screen], null, 3, 2],
    ['is the remembered one, also when it is smaller', [laptop, projector, screen], thatProjector, 1, 2],
    [
      'is known again by name and size under a new number',
      [laptop, screen, projectorAgain],
      thatProjector,
      1,
      9,
    ],
    [
      'is rather of the same size than only of the same name',
      [twin, projectorAgain, laptop],
      thatProjector,
      1,
      9,
    ],
    ['is known by its name when its size was changed', [laptop, twin, screen], thatProjector, 1, 4],
    [
      'is known by number and size when it has no name',
      [laptop, display(2, '', [1280, 800]), screen],
      unnamed,
      1,
      2,
    ],
    [
      'is not taken for another one that has its old number',
      [laptop, display(2, 'LG', [1920, 1080]), screen],
      thatProjector,
      1,
      3,
    ],
    ['is never the console’s, not even when remembered', [laptop, projector, screen], thatProjector, 2, 3],
  ])('%s', (_, displays, remembered, console, chosen) => {
    expect(chooseDisplay(displays, remembered, console)?.id ?? null).toBe(chosen);
    expect(chooseDisplay(displays.toReversed(), remembered, console)?.id ?? null).toBe(chosen);
  });
});
