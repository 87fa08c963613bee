import { type Month, monthAt, monthIndex } from '../../../shared/domain/month.ts';
import type { Workshop } from '../../../shared/domain/workshop.ts';

type Phase = Workshop['phase'];
export type PhaseEnd = 'start' | 'end';

/** A later start takes the end along where it would overtake it: a phase is moved without being refused half way. */
export function withMonth(phase: Phase, which: PhaseEnd, month: Month): Phase {
  if (which === 'end') return { ...phase, end: month };
  if (month <= phase.end) return { ...phase, start: month };
  const length = monthIndex(phase.end) - monthIndex(phase.start);
  return { ...phase, start: month, end: monthAt(monthIndex(month) + length) };
}

/** The years to choose from: ten about today, and those about the year that is set. */
export function yearsAround(month: Month, now: Date): readonly number[] {
  const [set, today] = [Number(month.slice(0, 4)), now.getFullYear()];
  const [first, last] = [Math.min(set, today) - 3, Math.max(set, today) + 10];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The same month of another year, or another month of the same year. */
export function monthWith(month: Month, part: { readonly year?: number; readonly month?: number }): Month {
  const year = part.year ?? Number(month.slice(0, 4));
  const inYear = part.month ?? (monthIndex(month) % 12) + 1;
  return monthAt(year * 12 + inYear - 1);
}
