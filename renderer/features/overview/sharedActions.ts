import type { SharedKind } from './sharedRows.ts';

export type SharedActions = {
  readonly step: (kind: SharedKind, id: string, by: -1 | 1) => void;
  /** `removed` takes the row away and answers whether it could be; the focus then goes to its neighbour. */
  readonly remove: (kind: SharedKind, id: string, removed: () => boolean) => void;
};
