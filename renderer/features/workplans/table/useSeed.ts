import { useEffect, useRef } from 'react';

/** What opened an editor has been typed into the cell, not into the field of the editor, and is told once. */
export function useSeed(seed: string | null, onTyped: (text: string) => void): void {
  const isTold = useRef(false);
  useEffect(() => {
    if (isTold.current || seed === null) return;
    isTold.current = true;
    onTyped(seed);
  }, [seed, onTyped]);
}
