import type { KeyboardEvent } from 'react';
import { isTyping } from '../ui/isTyping.ts';

type Row = { readonly onStepped: (by: -1 | 1) => void; readonly onRemoved: () => void };

/** The keys of a row of a list: arrows go from handle to handle, with Alt they take the row along, Delete removes it. */
export function rowKeys(event: KeyboardEvent, { onStepped, onRemoved }: Row): void {
  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
  if (by !== null && event.altKey) {
    event.preventDefault();
    onStepped(by);
  } else if (by !== null && isHandle(event.target)) {
    event.preventDefault();
    const handles = [...document.querySelectorAll<HTMLElement>('[data-row-handle]')];
    handles[handles.indexOf(event.target) + by]?.focus();
  } else if (event.key === 'Delete' && !isTyping(event.target)) onRemoved();
}

function isHandle(target: EventTarget): target is HTMLElement {
  return target instanceof HTMLElement && target.dataset['rowHandle'] !== undefined;
}
