import { ListTree } from 'lucide-react';
import { useTexts } from '../../../app/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';

type Props = {
  /** Null where the objectives are not this person's to write. */
  readonly onPressed: (() => void) | null;
};

export function EmptyPlan({ onPressed }: Props) {
  const { t } = useTexts();
  return (
    <EmptyState
      icon={ListTree}
      title={t('workplans.noObjectives.title')}
      text={t(onPressed ? 'workplans.noObjectives.text' : 'partnerCopy.noObjectives')}
      action={
        onPressed && (
          <Button variant="primary" label={t('workplans.noObjectives.start')} onPressed={onPressed} />
        )
      }
    />
  );
}
