import { memo } from 'react';
import type { Span } from '../../../shared/domain/activity.ts';
import { monthIndex } from '../../../shared/domain/month.ts';
import { spanLength } from '../../../shared/domain/planSpan.ts';
import { classes } from '../../ui/classes.ts';
import { TodayLine } from './TodayLine.tsx';
import { frozen, type TimelineZoom } from './timelineSizes.ts';

type Props = {
  readonly range: Span;
  readonly phase: Span;
  readonly monthWidth: number;
  readonly zoom: TimelineZoom;
};

const lineColours = { year: 'bg-line-strong/45', quarter: 'bg-line', month: 'bg-line/45' } as const;
const outside = 'absolute inset-y-0 bg-line-strong/12';

/**
 * Under all rows: the lines of the calendar, what lies outside the phase, and today. The lines are elements, not a
 * repeated gradient: painting one of that height at each frame of a scroll takes three times as long as the rest.
 */
export const TimelineBackdrop = memo(function TimelineBackdrop({ range, phase, monthWidth, zoom }: Props) {
  const from = monthIndex(range.start);
  const months = spanLength(range);
  const before = Math.max(monthIndex(phase.start) - from, 0) * monthWidth;
  const upTo = Math.min(monthIndex(phase.end) - from + 1, months) * monthWidth;
  const every = zoom === 'months' ? 1 : 3;
  return (
    <div aria-hidden className="pointer-events-none absolute inset-y-0 right-0" style={{ left: frozen }}>
      {Array.from({ length: months / every }, (_, n) => n * every).map((month) => (
        <div
          key={month}
          className={classes('absolute inset-y-0 w-px', lineColours[lineAt(from + month)])}
          style={{ left: month * monthWidth }}
        />
      ))}
      <div className={classes(outside, 'left-0 border-r border-line-strong')} style={{ width: before }} />
      <div className={classes(outside, 'right-0 border-l border-line-strong')} style={{ left: upTo }} />
      <TodayLine range={range} monthWidth={monthWidth} />
    </div>
  );
});

function lineAt(month: number): keyof typeof lineColours {
  if (month % 12 === 0) return 'year';
  return month % 3 === 0 ? 'quarter' : 'month';
}
