/** VIPP: a card holds one idea in at most three lines, so that a room can read it from ten metres. */
export type CardAdvice = 'oneIdea' | 'threeLines';

/** In halves of a full-width character: what fits on a line of a card written with a thick pen. */
const lineWidth = 28;
const lines = 3;

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;
const secondIdea = /[;；]\s*\S|[。！？]\s*\S|[.!?]\s+\p{Lu}/u;

/** What a facilitator would say about a card before it goes on the wall; null when it is fine. Never a bar. */
export function adviceOn(typed: string): CardAdvice | null {
  const text = typed.trim();
  if (widthOf(text) > lineWidth * lines) return 'threeLines';
  return secondIdea.test(text) ? 'oneIdea' : null;
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}
