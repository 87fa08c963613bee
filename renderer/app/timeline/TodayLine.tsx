import type { Span } from '../../../shared/domain/activity.ts';
import { monthsUntil } from '../../../shared/domain/timelineScale.ts';
import { useNow } from '../clock.ts';
import { useTexts } from '../i18n.ts';

type Props = { readonly range: Span; readonly monthWidth: number };

export function TodayLine({ range, monthWidth }: Props) {
  const { t } = useTexts();
  const now = new Date(useNow());
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const months = monthsUntil(day, range);
  if (months === null) return null;
  return (
    <div data-today className="absolute inset-y-0 w-0.5 bg-red/70" style={{ left: months * monthWidth }}>
      <span className="sticky top-18 -ml-0.5 rounded-r-small bg-red px-1 text-label text-on-red">
        {t('planViews.today')}
      </span>
    </div>
  );
}
