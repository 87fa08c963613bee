import { useDocumentView } from './documentView.ts';
import { partAt } from './partAt.ts';
import { focusPart } from './partFocus.ts';
import { openAtCaret } from './text/annotations.ts';

/**
 * Brings the next marked words into sight, with the caret in them; `last` is where the one before stood in the
 * page. Answers where this one stands, or -1 when there is none.
 */
export function showNext(mark: 'comment' | 'unsupported', last: number): number {
  const found = [...document.querySelectorAll<HTMLElement>(`.strategy-page .${mark}`)];
  if (found.length === 0) return -1;
  const next = (last + 1) % found.length;
  const element = found[next];
  if (element) goTo(element, mark !== 'unsupported');
  return next;
}

/** The footnote of this place in the order of the page, open to be written. */
export function showFootnote(number: number, language: string): void {
  const found = document.querySelectorAll<HTMLElement>(`.strategy-page [data-prose='${language}'] .footnote`);
  const element = found[number - 1];
  if (element) goTo(element, true);
}

function goTo(element: HTMLElement, isOpened: boolean): void {
  element.scrollIntoView({ block: 'center' });
  const at = partAt(element);
  const box = element.getClientRects()[0];
  if (!at || !box) return;
  focusPart(at.id, at.language, { left: box.left + 1, top: box.top + box.height / 2 });
  if (!isOpened) return;
  // Behind the frame in which a text that was only shown becomes an editor.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const { editor } = useDocumentView.getState();
      if (editor?.isFocused) openAtCaret(editor);
    }),
  );
}
