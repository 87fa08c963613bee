import { Goal } from 'lucide-react';
import { useTexts } from '../../../app/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useConsolidated } from '../consolidated.ts';
import { targetsOf } from '../derivations.ts';
import { TargetRow } from './TargetRow.tsx';

/** What the programme wants beside what the partners promise. */
export function TargetsView() {
  const { t } = useTexts();
  const targets = useConsolidated(targetsOf);
  if (targets.length === 0)
    return (
      <EmptyState
        className="h-full"
        headingLevel={3}
        icon={Goal}
        title={t('consolidation.targets.none')}
        text={t('consolidation.targets.noneText')}
        action={
          <Button
            label={t('consolidation.targets.set')}
            onPressed={() => window.location.assign('#/overview')}
          />
        }
      />
    );
  return (
    <ul
      aria-label={t('consolidation.targets.label')}
      className="flex min-h-0 flex-1 flex-col gap-3 overflow-auto px-6 py-5"
    >
      {targets.map((state) => (
        <TargetRow key={state.target.id} state={state} />
      ))}
    </ul>
  );
}
