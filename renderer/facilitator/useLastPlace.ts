import { useEffect } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { rememberPlace } from '../app/lastPlace.ts';
import { openState } from '../records/recordsStore.ts';

/** Whoever opens the workshop again goes on where they were. */
export function useLastPlace(): void {
  const [place] = useHashLocation();
  useEffect(() => rememberPlace(openState().file, place), [place]);
}
