import { ChevronRight, ClipboardList, Lightbulb, type LucideIcon, Send } from 'lucide-react';
import { useTexts } from '../../../app/i18n.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useSentBack } from '../useChanges.ts';
import { useCopy } from '../useCopy.ts';
import { whenSent } from '../whenSent.ts';

type Step = {
  readonly id: 'read' | 'draft' | 'send';
  readonly place: string;
  readonly icon: LucideIcon;
  /** How far it has come. */
  readonly state: string;
};

/** What there is to do, in the order of doing it. */
export function Steps() {
  const { t, language } = useTexts();
  const { workplan } = useCopy();
  const findings = useRecords((records) => records.findings.size);
  const activities = useRecords(
    (records) =>
      [...records.activities.values()].filter(({ workplanId }) => workplanId === workplan.id).length,
  );
  const [last] = useSentBack();
  const steps: readonly Step[] = [
    {
      id: 'read',
      place: 'findings',
      icon: Lightbulb,
      state: t('partnerCopy.findings.count', { count: findings }),
    },
    {
      id: 'draft',
      place: 'workplans',
      icon: ClipboardList,
      state: t('workplans.count', { count: activities }),
    },
    {
      id: 'send',
      place: 'send-back',
      icon: Send,
      state: last
        ? t('partnerCopy.start.sentLast', { when: whenSent(last.at, language) })
        : t('partnerCopy.start.notSent'),
    },
  ];
  return (
    <section aria-labelledby="copy-steps" className="flex flex-col gap-2">
      <h3 id="copy-steps" className="text-section">
        {t('partnerCopy.start.steps')}
      </h3>
      <ol className="grid grid-cols-3 gap-3">
        {steps.map(({ id, place, icon, state }, index) => (
          <li key={id} className="relative flex">
            <a
              href={`#/${place}`}
              className="flex flex-1 flex-col gap-0.5 rounded border border-line bg-raised px-4 py-3 transition-colors hover:border-line-strong hover:bg-hover"
            >
              <span className="flex items-center gap-2 font-semibold">
                <span aria-hidden className="text-quiet tabular-nums">
                  {index + 1}
                </span>
                <Icon of={icon} className="text-accent" />
                {t(`partnerCopy.start.step.${id}.title`)}
              </span>
              <span className="text-quiet">{t(`partnerCopy.start.step.${id}.text`)}</span>
              <span className="mt-auto pt-1 text-label font-medium text-accent tabular-nums">{state}</span>
            </a>
            {index < steps.length - 1 && (
              <span className="pointer-events-none absolute top-1/2 -right-3 -translate-y-1/2 text-quiet">
                <Icon of={ChevronRight} size={14} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
