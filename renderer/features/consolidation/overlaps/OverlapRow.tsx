import { useMemo } from 'react';
import { spanOf } from '../../../../shared/domain/activity.ts';
import { firstMonth, lastMonth, quartersBetween } from '../../../../shared/domain/month.ts';
import { joinSpans, spanLength } from '../../../../shared/domain/planSpan.ts';
import { extentOf } from '../../../../shared/domain/timelineScale.ts';
import { grouped } from '../../../../shared/lib/grouped.ts';
import type { Overlap } from '../../../../shared/records/consolidation/overlaps.ts';
import { formatList, formatQuarters } from '../../../../shared/reports/format.ts';
import { useTexts } from '../../../app/i18n.ts';
import { useShownRecords } from '../consolidated.ts';
import { linesOf, overlapsOf } from '../derivations.ts';
import { Figure } from '../Figure.tsx';
import { listNames } from '../names.ts';
import { OverlapLane } from './OverlapLane.tsx';

type Props = { readonly overlap: Overlap };

/** One place where several partners are at the same time: a lane for each, and the rows behind it. */
export function OverlapRow({ overlap }: Props) {
  const { t, language } = useTexts();
  const records = useShownRecords();
  const { key, provinces, sectors, from, upTo, partnerIds, activities } = overlap;
  const lines = linesOf(records);
  const range = { start: firstMonth(from), end: lastMonth(upTo) };
  const months = spanLength(range);
  const own = useMemo(
    () =>
      grouped(
        activities.flatMap((id) => lines.get(id) ?? []),
        ({ partnerId }) => partnerId,
      ),
    [activities, lines],
  );
  const where =
    provinces.length === 0
      ? t('consolidation.overlaps.nowhere')
      : formatList(listNames(records, provinces, language), language);
  const what = formatList(listNames(records, sectors, language), language);
  const when = formatQuarters(quartersBetween(range.start, range.end), language);
  const title = [where, what, when].join(t('workplans.between'));
  return (
    <article className="flex flex-col gap-2 rounded border border-line bg-raised px-4 py-3">
      <header className="flex flex-wrap items-baseline gap-x-3">
        <h3 className="font-semibold">
          {where}
          {t('workplans.between')}
          {what}
        </h3>
        <span className="text-quiet tabular-nums">{when}</span>
        <Figure
          behind={{
            key: `overlap ${key}`,
            title: () => title,
            rows: (all) => overlapsOf(all).groups.find((each) => each.key === key)?.activities ?? activities,
          }}
          count={activities.length}
          of={title}
          className="ml-auto px-1.5 py-0.5 font-medium"
        >
          {t('workplans.count', { count: activities.length })}
        </Figure>
      </header>
      <ul className="flex flex-col gap-1" aria-label={title}>
        {partnerIds.map((id) => (
          <OverlapLane
            key={id}
            partnerId={id}
            quarters={months / 3}
            count={own.get(id)?.length ?? 0}
            // In hundredths of the lane.
            bars={joinSpans((own.get(id) ?? []).flatMap(({ activity }) => spanOf(activity) ?? [])).flatMap(
              (span) => extentOf(span, range, 100 / months) ?? [],
            )}
          />
        ))}
      </ul>
    </article>
  );
}
