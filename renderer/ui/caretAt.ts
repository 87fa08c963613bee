/** The letter at a point of the window, counted within the text that stands there. */
export function caretAt(x: number, y: number): { readonly text: string; readonly offset: number } | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (!(caret?.offsetNode instanceof Text)) return null;
  return { text: caret.offsetNode.data, offset: caret.offset };
}
