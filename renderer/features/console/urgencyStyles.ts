import type { Urgency } from '../../../shared/domain/clock.ts';

/** `still` is a clock that does not run. */
type Look = Urgency | 'still';

export const urgencyInks: Readonly<Record<Look, string>> = {
  still: 'text-ink',
  green: 'text-green',
  orange: 'text-amber',
  red: 'text-red',
  over: 'text-red',
};

export const urgencyBars: Readonly<Record<Look, string>> = {
  still: 'bg-line-strong',
  green: 'bg-green',
  orange: 'bg-amber',
  red: 'bg-red',
  over: 'bg-red',
};
