import { memo } from 'react';
import { formatMoney, formatNumber } from '../../../shared/reports/format.ts';
import { useTexts } from '../../app/i18n.ts';
import { percentOf } from '../../app/percentOf.ts';
import { useConsolidated } from './consolidated.ts';
import { budgetsOf, gapsOf, linesOf, overlapsOf, progressOf, targetsOf } from './derivations.ts';
import { SummaryTile } from './SummaryTile.tsx';

/** Where all plans stand, in six numbers; each leads to the part that tells more. */
export const SummaryBand = memo(function SummaryBand() {
  const { t } = useTexts();
  return (
    <ul aria-label={t('consolidation.summary.label')} className="grid grid-cols-6 gap-2">
      <ActivitiesTile />
      <BudgetTile />
      <TargetsTile />
      <GapsTile />
      <OverlapsTile />
      <CompletenessTile />
    </ul>
  );
});

function ActivitiesTile() {
  const { t, language } = useTexts();
  const lines = useConsolidated(linesOf);
  const { plans } = useConsolidated(progressOf);
  const busy = plans.filter(({ activities }) => activities > 0).length;
  return (
    <SummaryTile
      tab="timeline"
      name={t('consolidation.summary.activities')}
      value={formatNumber(lines.size, language)}
      detail={t('consolidation.summary.partners', { n: busy, count: plans.length })}
    />
  );
}

function BudgetTile() {
  const { t, language } = useTexts();
  const { currencies, withoutAmount } = useConsolidated(budgetsOf);
  const [first, ...others] = currencies.map(({ currency, total }) =>
    formatMoney(total.cents / 100, currency, language),
  );
  return (
    <SummaryTile
      tab="budget"
      name={t('consolidation.summary.budget')}
      value={first ?? '—'}
      detail={
        others.length > 0
          ? others.join(t('workplans.between'))
          : t('consolidation.summary.withoutAmount', { count: withoutAmount.length })
      }
    />
  );
}

function TargetsTile() {
  const { t, language } = useTexts();
  const targets = useConsolidated(targetsOf).filter(({ share }) => share !== null);
  const reached = targets.filter(({ share }) => share !== null && share >= 1).length;
  const mean =
    targets.reduce((sum, { share }) => sum + Math.min(share ?? 0, 1), 0) / Math.max(targets.length, 1);
  return (
    <SummaryTile
      tab="targets"
      name={t('consolidation.summary.targets')}
      value={t('consolidation.summary.reached', { n: reached, of: targets.length })}
      detail={t('consolidation.summary.promised', { percent: percentOf(mean, language) })}
      share={mean}
    />
  );
}

function GapsTile() {
  const { t, language } = useTexts();
  const gaps = useConsolidated(gapsOf);
  return (
    <SummaryTile
      tab="gaps"
      name={t('consolidation.summary.gaps')}
      value={formatNumber(gaps.count, language)}
      detail={t('consolidation.summary.challenges', { count: gaps.challenges.length })}
    />
  );
}

function OverlapsTile() {
  const { t, language } = useTexts();
  const { groups } = useConsolidated(overlapsOf);
  const partners = new Set(groups.flatMap(({ partnerIds }) => partnerIds)).size;
  return (
    <SummaryTile
      tab="overlaps"
      name={t('consolidation.summary.overlaps')}
      value={formatNumber(groups.length, language)}
      detail={t('consolidation.summary.among', { count: partners })}
    />
  );
}

function CompletenessTile() {
  const { t, language } = useTexts();
  const { plans, completeness } = useConsolidated(progressOf);
  const open = plans.reduce((sum, { openChecks }) => sum + openChecks, 0);
  return (
    <SummaryTile
      tab="completeness"
      name={t('consolidation.summary.completeness')}
      value={percentOf(completeness, language)}
      detail={open === 0 ? t('planChecks.none') : t('planChecks.open', { count: open })}
      share={completeness}
    />
  );
}
