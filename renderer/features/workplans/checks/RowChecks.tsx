import { Check, CircleAlert } from 'lucide-react';
import type { ActivityId } from '../../../../shared/domain/activity.ts';
import type { PlanIssue } from '../../../../shared/records/planIssues.ts';
import { useTexts } from '../../../app/i18n.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { CheckActions } from './CheckActions.tsx';
import { useRowChecks } from './usePlanChecks.ts';
import { useSentences } from './useSentences.ts';

type Props = { readonly id: ActivityId; readonly onLeft?: () => void };

/** All that is asked of one row, open before accepted, each with the reason for asking. */
export function RowChecks({ id, onLeft }: Props) {
  const { t } = useTexts();
  const issues = useRowChecks(id);
  if (issues.length === 0) {
    return (
      <p className="flex items-center gap-2 text-body text-quiet">
        <Icon of={Check} size={14} className="text-green" />
        {t('planChecks.none')}
      </p>
    );
  }
  const byNeed = [...issues].sort((a, b) => Number(a.accepted !== null) - Number(b.accepted !== null));
  return (
    <ul className="flex flex-col gap-3">
      {byNeed.map((issue) => (
        <RowCheck key={issue.check} issue={issue} onLeft={onLeft} />
      ))}
    </ul>
  );
}

function RowCheck({ issue, onLeft }: { readonly issue: PlanIssue } & Pick<Props, 'onLeft'>) {
  const { t } = useTexts();
  const title = t(`planChecks.title.${issue.check}`);
  const isOpen = issue.accepted === null;
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2">
      <Icon
        of={isOpen ? CircleAlert : Check}
        size={14}
        className={isOpen ? 'mt-0.75 text-amber' : 'mt-0.75 text-quiet'}
      />
      <div className="flex flex-col gap-0.5">
        <p className="text-body font-medium">{title}</p>
        {useSentences(issue).map((sentence) => (
          <p key={sentence} className="text-body">
            {sentence}
          </p>
        ))}
        {isOpen && <p className="text-label text-quiet">{t(`planChecks.why.${issue.check}`)}</p>}
        <CheckActions issue={issue} name={title} onLeft={onLeft} />
      </div>
    </li>
  );
}
