import type { Rating } from '../../../shared/domain/rating.ts';
import { inHalves } from './result/plane.ts';

const moves: Readonly<Record<string, Rating>> = {
  ArrowUp: { impact: 1, ease: 0 },
  ArrowDown: { impact: -1, ease: 0 },
  ArrowRight: { impact: 0, ease: 1 },
  ArrowLeft: { impact: 0, ease: -1 },
};

/** Where an arrow key puts an option: half a step away, with Shift two steps. From nowhere it goes to the middle. */
export function moved(from: Rating | null, key: string, isFar: boolean): Rating | null {
  const by = moves[key];
  if (!by) return null;
  if (!from) return { impact: 5, ease: 5 };
  const step = isFar ? 2 : 0.5;
  return { impact: inHalves(from.impact + by.impact * step), ease: inHalves(from.ease + by.ease * step) };
}

/** A value as typed into the table, in halves; null for what is no number from 0 to 10. */
export function parseValue(typed: string): number | null {
  const plain = typed.normalize('NFKC').trim().replace(',', '.');
  if (!/^\d{1,2}(?:\.\d*)?$/u.test(plain)) return null;
  const value = Number(plain);
  return value <= 10 ? inHalves(value) : null;
}
