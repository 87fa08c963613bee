import { useRef } from 'react';
import { newId } from '../records/run.ts';

/** One gesture from the first keystroke of an edit to its end, so that undo takes back the edit and not a letter. */
export function useGesture() {
  const current = useRef<string | null>(null);
  return {
    gesture: (): string => (current.current ??= newId()),
    endGesture: () => {
      current.current = null;
    },
  };
}
