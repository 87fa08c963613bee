type Followed = {
  readonly onMoved: (event: PointerEvent) => void;
  /** Let go (kept), or called off by Esc or by the system. */
  readonly onEnded: (isKept: boolean) => void;
};

/**
 * Follows the pointer over the whole window from a press until it is let go, for what is pulled and not carried: an
 * edge, a bar. The signal is aborted when that is over.
 */
export function followPointer({ onMoved, onEnded }: Followed): AbortSignal {
  const listening = new AbortController();
  const on = { capture: true, signal: listening.signal };
  const end = (isKept: boolean): void => {
    listening.abort();
    onEnded(isKept);
  };
  window.addEventListener('pointermove', onMoved, on);
  window.addEventListener('pointerup', () => end(true), on);
  window.addEventListener('pointercancel', () => end(false), on);
  window.addEventListener(
    'keydown',
    (key) => {
      if (key.key !== 'Escape') return;
      key.preventDefault();
      key.stopPropagation();
      end(false);
    },
    on,
  );
  return listening.signal;
}
