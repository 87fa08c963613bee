import { memo } from 'react';
import type { Span } from '../../../shared/domain/activity.ts';
import { firstMonth, lastMonth, monthAt, monthIndex, quartersBetween } from '../../../shared/domain/month.ts';
import { spanLength } from '../../../shared/domain/planSpan.ts';
import { classes } from '../../ui/classes.ts';
import { useTexts } from '../i18n.ts';
import { monthName } from './monthsText.ts';
import { frozen, type TimelineZoom } from './timelineSizes.ts';

type Props = {
  readonly range: Span;
  readonly phase: Span;
  readonly monthWidth: number;
  readonly zoom: TimelineZoom;
};

const strip = 'flex border-t border-line text-label';

/** Years, quarters and, from near, months; what lies outside the phase is quiet. */
export const TimelineHeader = memo(function TimelineHeader({ range, phase, monthWidth, zoom }: Props) {
  const { t, language } = useTexts();
  const hasMonths = zoom === 'months';
  const from = monthIndex(range.start);
  const months = Array.from({ length: spanLength(range) }, (_, n) => monthAt(from + n));
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];

  return (
    <div aria-hidden className="sticky top-0 z-30 flex border-b border-line-strong bg-ground">
      <div
        className="sticky left-0 z-10 flex shrink-0 items-end gap-2 border-r border-line bg-ground pr-2 pb-1 pl-5 text-label text-quiet"
        style={{ width: frozen }}
      >
        <span className="min-w-9">{t('planViews.number')}</span>
        {t('planViews.activity')}
      </div>
      <div className="flex-1 tabular-nums">
        <div className="flex">
          {years.map((year) => (
            <div
              key={year}
              className="min-w-0 shrink-0 overflow-clip border-l border-line-strong/60 py-0.5 whitespace-nowrap first:border-l-0"
              style={{ width: months.filter((month) => month.startsWith(year)).length * monthWidth }}
            >
              <span className="sticky inline-block px-1.5 font-semibold" style={{ left: frozen }}>
                {t('planViews.year', { year })}
              </span>
            </div>
          ))}
        </div>
        <div className={strip}>
          {quartersBetween(range.start, range.end).map((quarter) => (
            <div
              key={quarter}
              className={classes(
                'shrink-0 overflow-hidden border-l border-line py-0.5 text-center whitespace-nowrap first:border-l-0',
                (lastMonth(quarter) < phase.start || firstMonth(quarter) > phase.end) && 'text-quiet',
              )}
              style={{ width: 3 * monthWidth }}
            >
              {t('planViews.quarter', { n: quarter.slice(-1) })}
            </div>
          ))}
        </div>
        {hasMonths && (
          <div className={strip}>
            {months.map((month) => (
              <div
                key={month}
                className="shrink-0 overflow-hidden border-l border-line py-0.5 text-center whitespace-nowrap text-quiet first:border-l-0"
                style={{ width: monthWidth }}
              >
                {monthName(month, language, 'short')}
              </div>
            ))}
          </div>
        )}
      </div>
    </div>
  );
});
