import { useSyncExternalStore } from 'react';
import type { LocalTime } from '../../shared/domain/clock.ts';

const second = 1000;
const listeners = new Set<() => void>();
let now = Date.now();
let timer: number | undefined;

/** The time in milliseconds, anew at each full second; only what shows the time should ask for it. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now);
}

/** The same with how far the clocks of this place are ahead of UTC. */
export function useLocalTime(): LocalTime {
  return localTime(useNow());
}

function localTime(at: number = Date.now()): LocalTime {
  return { now: at, offset: -new Date(at).getTimezoneOffset() };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) {
    document.addEventListener('visibilitychange', tick);
    tick();
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    document.removeEventListener('visibilitychange', tick);
    window.clearTimeout(timer);
  };
}

/** Nobody looks at a hidden window: it stands still, and is right again as soon as it is seen. */
function tick(): void {
  window.clearTimeout(timer);
  if (document.visibilityState === 'hidden') return;
  now = Date.now();
  for (const listener of listeners) listener();
  timer = window.setTimeout(tick, second - (now % second));
}
