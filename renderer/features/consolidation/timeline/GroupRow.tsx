import { memo } from 'react';
import type { Quarter } from '../../../../shared/domain/month.ts';
import { useTexts } from '../../../app/i18n.ts';
import { frozen, rowHeight } from '../../../app/timeline/timelineSizes.ts';
import { markFill } from '../../../ui/colours.ts';
import { useShownRecords } from '../consolidated.ts';
import { GroupHeading } from './GroupHeading.tsx';
import { groupName } from './groupName.ts';
import { QuarterFigure } from './QuarterFigure.tsx';
import type { GroupItem } from './timelineItems.ts';

type Props = {
  readonly item: GroupItem;
  readonly quarters: readonly Quarter[];
  /** The most activities of any group in a quarter. */
  readonly most: number;
  /** The place of the row among all. */
  readonly at: number;
  readonly top: number;
  readonly count: number;
};

/** How much a partner or an objective has in each quarter; a press on a number opens the activities. */
export const GroupRow = memo(function GroupRow({ item, quarters, most, at, top, count }: Props) {
  const { language } = useTexts();
  const records = useShownRecords();
  const name = groupName(item.by, records, language);
  const partner = item.by?.kind === 'partner' ? records.partners.get(item.by.id) : undefined;
  return (
    <li
      aria-setsize={count}
      aria-posinset={at + 1}
      className="absolute top-0 left-0 flex w-full border-b border-line bg-sunken/70"
      style={{ height: rowHeight, transform: `translateY(${top}px)` }}
    >
      <div
        className="sticky left-0 z-20 flex shrink-0 items-center border-r border-line bg-sunken"
        style={{ width: frozen }}
      >
        <GroupHeading item={item} name={name} partner={partner} at={at} />
      </div>
      <div className="relative min-w-0 flex-1">
        {item.quarters.map((ids, n) =>
          ids.length === 0 ? null : (
            <QuarterFigure
              key={quarters[n]}
              cell={`${at}:${n + 1}`}
              groupKey={item.key}
              groupName={name}
              quarter={quarters[n] as Quarter}
              index={n}
              count={ids.length}
              share={ids.length / most}
              colour={partner ? markFill(partner.colour) : 'var(--color-line-strong)'}
              quarters={quarters.length}
            />
          ),
        )}
      </div>
    </li>
  );
});
