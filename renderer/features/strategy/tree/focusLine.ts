import { useTree } from './treeState.ts';

const litFor = 2000;
let timer: number | undefined;

/** Brings a line into sight, gives it the focus and lights it for a moment. Answers whether it is there. */
export function focusLine(within: HTMLElement | null, key: string): boolean {
  const node = within?.querySelector<HTMLElement>(`[data-line="${key}"]`);
  if (!node) return false;
  node.scrollIntoView({ block: 'center' });
  node.focus({ preventScroll: true });
  // What comes into sight grows to its real height, and pushes on what stands below it.
  requestAnimationFrame(() => requestAnimationFrame(() => node.scrollIntoView({ block: 'center' })));
  useTree.setState({ lit: key, current: key });
  window.clearTimeout(timer);
  timer = window.setTimeout(() => useTree.setState({ lit: null }), litFor);
  return true;
}
