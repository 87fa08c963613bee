import { linesOf } from './wallText.ts';

/** VIPP: a card holds one idea in at most three lines, so that a room can read it from ten metres. */
export type CardAdvice = 'oneIdea' | 'threeLines';

/** What a line of a card holds on a wall of 16:9, in the size of its letters: see `wallSizes`. */
export const cardLine = 8.3;
const lines = 3;

const secondIdea = /[;；]\s*\S|[。！？]\s*\S|[.!?]\s+\p{Lu}/u;

/** What a facilitator would say about a card before it goes on the wall; null when it is fine. Never a bar. */
export function adviceOn(typed: string): CardAdvice | null {
  const text = typed.trim();
  if (linesOf(text, cardLine) > lines) return 'threeLines';
  return secondIdea.test(text) ? 'oneIdea' : null;
}
