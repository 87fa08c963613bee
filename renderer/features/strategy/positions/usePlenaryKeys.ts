import { useEffect } from 'react';

const over = '[role=menu], [role=dialog], [role=listbox]';
/** Where the arrows are somebody else's. */
const own = `input, textarea, [contenteditable], [role=radiogroup], [role=toolbar], [role=group], ${over}`;

/** PageUp and PageDown, and the arrows where nothing else takes them, go from line to line: before the wall turns its pages. */
export function usePlenaryKeys(step: (by: -1 | 1) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
      if (hasModifier || event.isComposing || !(event.target instanceof Element)) return;
      const { key, target } = event;
      const isPage = key === 'PageUp' || key === 'PageDown';
      const isArrow = key === 'ArrowLeft' || key === 'ArrowRight';
      if (isPage ? target.closest(over) : !isArrow || target.closest(own)) return;
      event.preventDefault();
      step(key === 'PageUp' || key === 'ArrowLeft' ? -1 : 1);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [step]);
}
