import type { KeyboardEvent } from 'react';

type Keys = {
  readonly onStepped: (by: -1 | 1) => void;
  readonly onResized: (by: -1 | 1) => void;
  readonly onRemoved: () => void;
};

/**
 * The keys of a session: arrows go to the one before and after and, sideways, to the day beside; with
 * Alt they take it along, with Alt and Shift they make it shorter or longer.
 */
export function blockKeys(event: KeyboardEvent, keys: Keys): void {
  if (!(event.target instanceof HTMLElement)) return;
  const block = event.target;
  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
  const across = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null;
  if (event.key === 'Delete') keys.onRemoved();
  else if (by !== null && event.altKey) (event.shiftKey ? keys.onResized : keys.onStepped)(by);
  else if (by !== null) {
    const all = blocks(document);
    all[all.indexOf(block) + by]?.focus();
  } else if (across !== null && !event.altKey) blockAcross(block, across)?.focus();
  else return;
  event.preventDefault();
}

function blocks(within: ParentNode): readonly HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>('[data-row-handle]')];
}

/** The session at about the same height in the next day that has any. */
function blockAcross(from: HTMLElement, by: -1 | 1): HTMLElement | undefined {
  const days = [...document.querySelectorAll<HTMLElement>('[data-agenda-day]')];
  const own = days.findIndex((day) => day.contains(from));
  const beside = by === 1 ? days.slice(own + 1) : days.slice(0, own).toReversed();
  const candidates = beside.map(blocks).find((list) => list.length > 0) ?? [];
  const distance = (block: HTMLElement) =>
    Math.abs(block.getBoundingClientRect().top - from.getBoundingClientRect().top);
  return candidates.toSorted((a, b) => distance(a) - distance(b))[0];
}
