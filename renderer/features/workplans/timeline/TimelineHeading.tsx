import { useTexts } from '../../../app/i18n.ts';
import { frozen, rowHeight } from '../../../app/timeline/timelineSizes.ts';
import { groupTitle } from './rowLabel.ts';
import type { HeadingItem } from './timelineItems.ts';

type Props = { readonly item: HeadingItem; readonly top: number };

/** Over the rows of a group; each row says aloud what it belongs to. */
export function TimelineHeading({ item, top }: Props) {
  const { t, language } = useTexts();
  const title = groupTitle(item.group, item.grouping, language);
  const count = item.group.activities.length;
  return (
    <div
      aria-hidden
      className="absolute top-0 left-0 flex w-full border-b border-line bg-sunken/70"
      style={{ height: rowHeight, transform: `translateY(${top}px)` }}
    >
      <div
        title={title}
        className="sticky left-0 z-20 flex max-w-[min(44rem,80vw)] min-w-0 items-center gap-2 bg-sunken px-3 font-semibold"
        style={{ minWidth: frozen }}
      >
        <span className="truncate">{title}</span>
        <span className="text-label font-normal whitespace-nowrap text-quiet tabular-nums">
          {t('workplans.count', { count })}
        </span>
      </div>
    </div>
  );
}
