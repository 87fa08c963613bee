import { type BrowserWindow, type Display, screen } from 'electron';
import type { DisplayInfo } from '../../shared/protocol/projector.ts';
import type { RememberedDisplay } from '../../shared/protocol/settings.ts';
import { chooseDisplay } from './chooseDisplay.ts';

export function consoleDisplay(facilitator: BrowserWindow): Display {
  return screen.getDisplayMatching(facilitator.getBounds());
}

/** The display for the wall as things are; null when the console has the only one. */
export function wallDisplay(
  facilitator: BrowserWindow,
  remembered: RememberedDisplay | null,
): Display | null {
  const candidates = screen.getAllDisplays().map((display) => ({
    display,
    id: display.id,
    label: display.label,
    bounds: display.bounds,
    isInternal: display.internal,
  }));
  return chooseDisplay(candidates, remembered, consoleDisplay(facilitator).id)?.display ?? null;
}

export function displaysFor(facilitator: BrowserWindow): readonly DisplayInfo[] {
  const own = consoleDisplay(facilitator).id;
  return screen.getAllDisplays().map(({ id, label, size, internal }) => ({
    id,
    label,
    width: size.width,
    height: size.height,
    isInternal: internal,
    isConsole: id === own,
  }));
}

export function remembered(displayId: number): RememberedDisplay | null {
  const display = screen.getAllDisplays().find(({ id }) => id === displayId);
  return display ? { id: display.id, label: display.label, ...display.size } : null;
}
