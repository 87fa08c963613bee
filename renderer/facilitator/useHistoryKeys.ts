import { useEffect } from 'react';
import { performRedo, performUndo } from '../app/perform.ts';
import { isTyping } from '../ui/isTyping.ts';

/** Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y anywhere but in a field, which has an undo of its own for what is being typed. */
export function useHistoryKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      void (key === 'y' || event.shiftKey ? performRedo() : performUndo());
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
