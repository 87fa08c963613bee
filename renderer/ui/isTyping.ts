/**
 * Whether keys belong to a text that is being written, so that shortcuts of one letter, and undo of
 * everything, stay away. A grid's active cell waits for typing in a field marked as idle.
 */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.dataset.idle !== undefined) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}
