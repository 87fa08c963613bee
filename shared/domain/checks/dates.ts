import type { Activity } from '../activity.ts';
import type { Workshop } from '../workshop.ts';
import type { ConcernOf } from './concern.ts';

type Dates = Pick<Activity, 'start' | 'end'>;

/** Somebody typed one month and not yet the other, or a digit is wrong; the bars and quarters leave it out. */
export function endBeforeStart({ start, end }: Dates): ConcernOf<'endBeforeStart'> | null {
  return start !== null && end !== null && end < start ? { check: 'endBeforeStart', start, end } : null;
}

/**
 * Before or after the phase for which the programme has its money and its mandate. Both months of the
 * phase belong to it. A phase that itself ends before it starts says nothing about anybody's dates.
 */
export function outsidePhase(
  dates: Dates,
  phase: Pick<Workshop['phase'], 'start' | 'end'>,
): ConcernOf<'outsidePhase'> | null {
  if (phase.end < phase.start) return null;
  const ends = (['start', 'end'] as const).flatMap((end) => {
    const month = dates[end];
    return month !== null && (month < phase.start || month > phase.end) ? [{ end, month }] : [];
  });
  if (ends.length === 0) return null;
  return { check: 'outsidePhase', ends, phase: { start: phase.start, end: phase.end } };
}
