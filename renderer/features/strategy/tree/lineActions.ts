import type { GroundedLine } from './lineNow.ts';

/** What can be done with a line by key and menu; the focus then goes along, or to a neighbour. */
export type LineActions = {
  readonly step: (line: GroundedLine, by: -1 | 1) => void;
  readonly remove: (line: GroundedLine) => void;
};
