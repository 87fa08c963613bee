import { useEffect } from 'react';
import { pageCount, viewOf, wallOf } from '../../../shared/records/wall.ts';
import { perform } from '../../app/perform.ts';
import { useProjector } from '../../app/projectorStore.ts';
import { turnPage } from '../../app/showOnWall.ts';
import { openState } from '../../records/recordsStore.ts';

/** Where letters and pages belong to what has the focus: fields, also idle ones, and lists in which typing searches. */
const own =
  'input, textarea, select, [contenteditable], [role=menu], [role=listbox], [role=grid], [role=dialog]';

/** B darkens the wall and brings it back; PageUp and PageDown turn its pages. As long as there is a wall. */
export function useWallKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
      const { target } = event;
      if (!isPlain || event.defaultPrevented || !useProjector.getState().isOpen) return;
      if (target instanceof Element && target.closest(own)) return;
      if (answer(event.key)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Whether the key meant the wall. */
function answer(key: string): boolean {
  if (key.toLowerCase() === 'b') {
    void perform('wall/blank', { isBlank: !wallOf(openState().records).isBlank });
    return true;
  }
  if (key !== 'PageUp' && key !== 'PageDown') return false;
  const { records } = openState();
  if (pageCount(records, viewOf(records), useProjector.getState().aspect) < 2) return false;
  turnPage(key === 'PageUp' ? -1 : 1);
  return true;
}
