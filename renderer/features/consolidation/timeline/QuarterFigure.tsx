import type { Quarter } from '../../../../shared/domain/month.ts';
import { formatQuarters } from '../../../../shared/reports/format.ts';
import { useTexts } from '../../../app/i18n.ts';
import { useConsolidationView } from '../consolidationView.ts';
import { timelineOf } from '../derivations.ts';
import { Figure } from '../Figure.tsx';

type Props = {
  readonly cell: string;
  readonly groupKey: string;
  readonly groupName: string;
  readonly quarter: Quarter;
  readonly index: number;
  readonly count: number;
  /** Of the fullest quarter, from 0 to 1. */
  readonly share: number;
  readonly colour: string;
  /** Of the timeline, which they share. */
  readonly quarters: number;
};

/** The activities of a group in one quarter: a number over a column as high as there are many. */
export function QuarterFigure({ cell, groupKey, groupName, quarter, index, count, ...look }: Props) {
  const { t, language } = useTexts();
  const grouping = useConsolidationView((state) => state.grouping);
  const when = formatQuarters([quarter], language);
  const title = [groupName, when].join(t('planViews.comma'));
  return (
    <Figure
      cell={cell}
      behind={{
        key: `timeline ${grouping} ${groupKey} ${quarter}`,
        title: () => title,
        rows: (records) => {
          const { groups, totals, quarters } = timelineOf(grouping)(records);
          const own = groupKey === 'all' ? totals : groups.find(({ by }) => by.id === groupKey)?.quarters;
          // The quarters of the picture may have grown to the left since.
          const at = quarters.indexOf(quarter);
          return own?.[at === -1 ? index : at] ?? [];
        },
      }}
      count={count}
      of={t('consolidation.timeline.cell', { group: groupName, when })}
      className="absolute inset-y-0 overflow-hidden rounded-none text-label"
      style={{ left: `${(100 * index) / look.quarters}%`, width: `${100 / look.quarters}%` }}
    >
      <span
        aria-hidden
        className="absolute inset-x-1 bottom-0 rounded-t-small opacity-25"
        style={{ height: `${20 + look.share * 75}%`, background: look.colour }}
      />
      <span className="relative">{count}</span>
    </Figure>
  );
}
