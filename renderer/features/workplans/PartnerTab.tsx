import { useLayoutEffect, useRef } from 'react';
import type { Partner } from '../../../shared/domain/partner.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { workplanOf } from '../../../shared/records/queries.ts';
import { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { useRecords } from '../../records/recordsStore.ts';
import { classes } from '../../ui/classes.ts';
import { activityCount } from './activityCount.ts';
import { PlanRing } from './checks/PlanRing.tsx';

type Props = { readonly partner: Partner; readonly isOpen: boolean };

/** Mark, name and number of activities; long names are cut but where the plan is open. */
export function PartnerTab({ partner, isOpen }: Props) {
  const { t, language } = useTexts();
  const count = useRecords((records) => activityCount(records, partner.id));
  const workplanId = useRecords((records) => workplanOf(records, partner.id)?.id);
  const name = textIn(partner.name, language);
  const open = useRef<HTMLSpanElement>(null);

  useLayoutEffect(() => {
    if (isOpen) open.current?.closest('[role=tab]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isOpen]);

  return (
    <>
      <PartnerMark partner={partner} isNamed />
      <span
        title={isOpen ? undefined : name}
        className={classes('truncate', isOpen ? 'max-w-96' : 'max-w-32')}
      >
        {name}
      </span>
      <span ref={open} className="relative text-label font-normal text-quiet tabular-nums">
        <span aria-hidden>{count}</span>
        <span className="sr-only">{t('workplans.count', { count })}</span>
      </span>
      {workplanId && <PlanRing workplanId={workplanId} />}
    </>
  );
}
