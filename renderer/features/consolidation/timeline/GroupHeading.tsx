import { ChevronDown, ChevronRight } from 'lucide-react';
import type { Partner } from '../../../../shared/domain/partner.ts';
import { useTexts } from '../../../app/i18n.ts';
import { PartnerMark } from '../../../app/PartnerMark.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useConsolidationView } from '../consolidationView.ts';
import type { GroupItem } from './timelineItems.ts';

type Props = {
  readonly item: GroupItem;
  readonly name: string;
  readonly partner: Partner | undefined;
  readonly at: number;
};

/** Folds and unfolds the rows of a group; everybody together has none. */
export function GroupHeading({ item, name, partner, at }: Props) {
  const { t } = useTexts();
  const count = (
    <span className="shrink-0 text-label font-normal text-quiet tabular-nums">
      {t('workplans.count', { count: item.count })}
    </span>
  );
  if (item.by === null)
    return (
      <span className="flex min-w-0 flex-1 items-center gap-2 px-3 font-semibold">
        <span className="min-w-0 flex-1 truncate">{name}</span>
        {count}
      </span>
    );
  const { id } = item.by;
  return (
    <button
      type="button"
      data-cell={`${at}:0`}
      tabIndex={-1}
      aria-expanded={item.isOpen}
      title={name}
      className="ring-inside flex h-full min-w-0 flex-1 items-center gap-2 px-2 text-left font-semibold hover:bg-hover"
      onClick={() =>
        useConsolidationView.setState(({ unfolded }) => ({
          unfolded: new Map(unfolded).set(id, !item.isOpen),
        }))
      }
    >
      <Icon of={item.isOpen ? ChevronDown : ChevronRight} size={14} />
      {partner && <PartnerMark partner={partner} size="small" isNamed />}
      <span className="min-w-0 flex-1 truncate">{name}</span>
      {count}
    </button>
  );
}
