import { ListChecks } from 'lucide-react';
import type { TakenRow } from '../../../../shared/domain/planMerge.ts';
import { useTexts } from '../../../app/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { useChangesSinceItCame } from '../useChanges.ts';
import { useOwnChecks } from '../useOwnChecks.ts';
import { UnreadCells } from './UnreadCells.tsx';

type Props = { readonly onChecksWanted: () => void };

const kinds = ['added', 'edited', 'removed'] as const;

/** What the file will hold, and what is still asked of the plan: advice, which holds nothing up. */
export function WhatGoes({ onChecksWanted }: Props) {
  const { t } = useTexts();
  const { state, rows, now } = useChangesSinceItCame();
  const { open } = useOwnChecks();
  const count = (change: TakenRow['change']): number => rows.filter((row) => row.change === change).length;
  const changed = kinds
    .flatMap((change) =>
      count(change) > 0 ? [t(`partnerCopy.goes.${change}`, { count: count(change) })] : [],
    )
    .join(t('findings.strength.and'));
  return (
    <section aria-labelledby="what-goes" className="flex flex-col gap-2">
      <h3 id="what-goes" className="text-section">
        {t('partnerCopy.goes.title')}
      </h3>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-1.5 border-y border-line py-3">
        <dt className="text-quiet">{t('partnerCopy.goes.plan')}</dt>
        <dd className="tabular-nums">
          {t('workplans.count', { count: now.activities.size })}
          {now.milestones.size > 0 &&
            t('findings.strength.and') + t('partnerCopy.goes.milestones', { count: now.milestones.size })}
        </dd>
        <dt className="text-quiet">{t('partnerCopy.goes.changed')}</dt>
        <dd className="tabular-nums">
          {state !== 'known' ? t('partnerCopy.goes.whole') : changed || t('partnerCopy.changes.none')}
        </dd>
        <dt className="text-quiet">{t('partnerCopy.goes.checks')}</dt>
        <dd>
          {open === 0 ? t('planChecks.none') : t('planChecks.open', { count: open })}
          <span className="block text-label text-quiet">{t('partnerCopy.goes.advice')}</span>
        </dd>
      </dl>
      <UnreadCells />
      <p className="text-quiet">{t('partnerCopy.goes.never')}</p>
      {open > 0 && (
        <Button
          icon={ListChecks}
          label={t('partnerCopy.start.allChecks')}
          className="self-start"
          onPressed={onChecksWanted}
        />
      )}
    </section>
  );
}
