import type { Diff } from '../records/diff.ts';
import type { Records } from '../records/tables.ts';

/** In the units of the desktop. */
export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type DisplayInfo = {
  readonly id: number;
  /** What the system calls it; empty when it has no name for it. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly isInternal: boolean;
  /** Whether the facilitator's window stands on it, so that the wall cannot. */
  readonly isConsole: boolean;
};

/** The projector of one facilitator's window. */
export type ProjectorState = {
  readonly isOpen: boolean;
  readonly displays: readonly DisplayInfo[];
  /** The display that the wall fills, or would fill; null is a window beside the console. */
  readonly displayId: number | null;
  /** Whether the wall had a display of its own and lost it. */
  readonly isUnplugged: boolean;
  /** Width of the wall divided by its height: with it any window can count its pages. */
  readonly aspect: number;
};

/** What the window on the wall hears; it can say nothing but that it listens and that its first frame is ready. */
export type WallEvents = {
  readonly welcome: Records;
  readonly changed: Diff;
};
export type WallEventName = keyof WallEvents;
