import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { isOpen } from '../../../../shared/records/planIssues.ts';
import { useTexts } from '../../../app/i18n.ts';
import { Ring } from '../../../ui/Ring.tsx';
import { percentOf } from './percentOf.ts';
import { usePlanChecks } from './usePlanChecks.ts';

type Props = { readonly workplanId: WorkplanId };

/** How far a plan is, small enough for its tab. */
export function CompletenessRing({ workplanId }: Props) {
  const { t, language } = useTexts();
  const { issues, completeness } = usePlanChecks(workplanId);
  const open = issues.filter(isOpen).length;
  const checks = open === 0 ? t('planChecks.none') : t('planChecks.open', { count: open });
  return (
    <Ring
      share={completeness}
      size={16}
      label={t('planChecks.meter', { percent: percentOf(completeness, language), checks })}
      className={completeness === 1 && open === 0 ? 'text-green' : 'text-quiet'}
    />
  );
}
