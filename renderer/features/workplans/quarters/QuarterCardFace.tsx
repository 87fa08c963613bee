import { ChevronsRight, TriangleAlert } from 'lucide-react';
import { quartersOf } from '../../../../shared/domain/activity.ts';
import type { QuarterCard } from '../../../../shared/domain/quarterBoard.ts';
import { textIn } from '../../../../shared/domain/text.ts';
import { formatQuantity } from '../../../../shared/reports/format.ts';
import { useTexts } from '../../../app/i18n.ts';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { budgetText } from '../table/valueText.ts';
import { activityTitle } from '../timeline/rowLabel.ts';
import { StatusIcon } from '../timeline/StatusIcon.tsx';
import { cardTime } from './quarterPlan.ts';

type Props = { readonly card: QuarterCard; readonly isSelected: boolean };

/** The paper of a card. */
export function QuarterCardFace({ card, isSelected }: Props) {
  const { language } = useTexts();
  const { number, record } = card.activity;
  const title = activityTitle(record, language);
  const time = cardTime(card, language);
  const paper = classes(
    'rounded-small border px-2 py-1.5',
    isSelected ? 'border-accent bg-selected' : 'border-line bg-raised hover:border-line-strong',
  );

  if (!card.isFirst)
    return (
      <div className={classes(paper, 'border-dashed text-label text-quiet')} title={title}>
        <div className="flex items-center gap-1.5">
          <Icon of={ChevronsRight} size={14} />
          <span className="tabular-nums">{number}</span>
          <span className="min-w-0 truncate text-ink">{title}</span>
        </div>
        <div className="tabular-nums">{time}</div>
      </div>
    );

  const isProblem = record.start !== null && record.end !== null && quartersOf(record).length === 0;
  const details = [
    textIn(record.lead, language),
    formatQuantity(record.target.quantity, textIn(record.target.unit, language), language),
    budgetText(record.budget),
  ].filter((detail) => detail !== '');
  return (
    <div className={classes(paper, 'flex flex-col gap-0.5')}>
      <div className="flex items-start gap-1.5 text-label text-quiet tabular-nums">
        <span className="font-medium">{number}</span>
        <span className={classes('min-w-0 flex-1', isProblem && 'text-red')}>
          {isProblem && <Icon of={TriangleAlert} size={14} className="mr-1 inline" />}
          {time}
        </span>
        <StatusIcon status={record.status} />
      </div>
      <div title={title} className="line-clamp-3">
        {title}
      </div>
      {details.map((detail) => (
        <div key={detail} className="truncate text-label text-quiet tabular-nums">
          {detail}
        </div>
      ))}
    </div>
  );
}
