import { ArrowRight, ListChecks } from 'lucide-react';
import { CompletenessRing } from '../../../app/CompletenessRing.tsx';
import { useTexts } from '../../../app/i18n.ts';
import { percentOf } from '../../../app/percentOf.ts';
import { showRecord } from '../../../app/recordGoal.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { useOwnChecks } from '../useOwnChecks.ts';

type Props = { readonly onChecksWanted: () => void };

/** How complete the plan is, and what is still asked of it, check by check. */
export function PlanState({ onChecksWanted }: Props) {
  const { t, language } = useTexts();
  const { completeness, open, byCheck } = useOwnChecks();
  return (
    <section aria-labelledby="plan-state" className="flex flex-col gap-3">
      <h3 id="plan-state" className="flex min-h-8 items-center text-section">
        {t('partnerCopy.start.state')}
      </h3>
      <div className="flex items-center gap-4">
        <CompletenessRing share={completeness} openChecks={open} size={64}>
          <span className="text-body font-semibold text-ink tabular-nums">
            {percentOf(completeness, language)}
          </span>
        </CompletenessRing>
        <p className="text-quiet">
          {open === 0 ? t('planChecks.none') : t('planChecks.open', { count: open })}
          <span className="block text-label">{t('partnerCopy.start.advice')}</span>
        </p>
      </div>
      {byCheck.length > 0 && (
        <ul aria-label={t('planChecks.shown.open')} className="-mx-2 flex flex-col">
          {byCheck.map(({ check, count, first }) => (
            <li key={check}>
              <button
                type="button"
                className="flex min-h-8 w-full items-center gap-2 rounded-small px-2 py-1 text-left hover:bg-hover"
                onClick={() =>
                  first === null ? onChecksWanted() : showRecord({ kind: 'activity', id: first })
                }
              >
                <span className="min-w-0 flex-1">{t(`planChecks.title.${check}`)}</span>
                <span className="text-quiet tabular-nums">{count}</span>
                <Icon of={ArrowRight} size={14} className="text-quiet" />
              </button>
            </li>
          ))}
        </ul>
      )}
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
