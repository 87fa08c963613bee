import { type RefObject, useLayoutEffect, useRef } from 'react';

/** What was last rendered, for event handlers that must stay the same so that rows need not render again. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
