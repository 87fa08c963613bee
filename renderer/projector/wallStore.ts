import { flushSync } from 'react-dom';
import { create } from 'zustand';
import type { Wall } from '../../shared/domain/wall.ts';
import { assert } from '../../shared/lib/assert.ts';
import { apply, type Diff } from '../../shared/records/diff.ts';
import type { Records } from '../../shared/records/tables.ts';
import { wallOf } from '../../shared/records/wall.ts';

/** The public records as this process got them; null until the main process has welcomed it. */
export const useWallStore = create<{ readonly records: Records | null }>(() => ({ records: null }));

export function takeWelcome(records: Records): void {
  useWallStore.setState({ records });
}

/** Another picture fades in over the one before; within a picture each card moves by itself. */
export function takeDiff(diff: Diff): void {
  const { records } = useWallStore.getState();
  if (!records) return;
  const next = apply(records, diff);
  const take = (): void => flushSync(() => useWallStore.setState({ records: next }));
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (isStill || isSamePicture(wallOf(records), wallOf(next))) take();
  else document.startViewTransition(take);
}

function isSamePicture(before: Wall, after: Wall): boolean {
  return pictureOf(before) === pictureOf(after);
}

function pictureOf({ view, isBlank, room, language }: Wall): string {
  return JSON.stringify([view, isBlank, room, language]);
}

/** A part of the records; the selector must answer something that is there already. */
export function useShown<T>(select: (records: Records) => T): T {
  return useWallStore(({ records }) => {
    assert(records, 'the wall has something to show');
    return select(records);
  });
}
