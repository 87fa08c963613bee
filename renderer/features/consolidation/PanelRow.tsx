import type { PlanLine } from '../../../shared/records/planLine.ts';
import { formatMoney } from '../../../shared/reports/format.ts';
import { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { targetText } from '../../app/programmeTargets/targetText.ts';
import { showRecord } from '../../app/recordGoal.ts';
import { whenText } from '../../app/timeline/monthsText.ts';
import { useShownRecords } from './consolidated.ts';
import { activityTitle } from './names.ts';

type Props = { readonly line: PlanLine };

/** An activity as it stands behind a number; a press opens it in its plan. */
export function PanelRow({ line: { activity, number, partnerId } }: Props) {
  const { t, language } = useTexts();
  const { partners } = useShownRecords();
  const partner = partners.get(partnerId);
  const { amount, currency } = activity.budget;
  const facts = [
    whenText(activity, language, 'short'),
    ...(activity.target.quantity === null ? [] : [targetText(activity.target, language)]),
    amount === null ? t('consolidation.noBudget') : formatMoney(amount, currency, language),
  ];
  return (
    <button
      type="button"
      className="ring-inside flex w-full flex-col gap-0.5 rounded px-2 py-1.5 text-left hover:bg-hover"
      onClick={() => showRecord({ kind: 'activity', id: activity.id })}
    >
      <span className="flex w-full items-baseline gap-2">
        {partner && <PartnerMark partner={partner} size="small" />}
        <span className="shrink-0 text-label text-quiet tabular-nums">{number}</span>
        <span className="min-w-0 flex-1">{activityTitle(activity.title, language)}</span>
      </span>
      <span className="pl-7 text-label text-quiet tabular-nums">{facts.join(t('workplans.between'))}</span>
    </button>
  );
}
