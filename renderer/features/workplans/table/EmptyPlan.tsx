import { ListTree } from 'lucide-react';
import { useTexts } from '../../../app/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';

type Props = { readonly onPressed: () => void };

export function EmptyPlan({ onPressed }: Props) {
  const { t } = useTexts();
  return (
    <EmptyState
      icon={ListTree}
      title={t('workplans.noObjectives.title')}
      text={t('workplans.noObjectives.text')}
      action={<Button variant="primary" label={t('workplans.noObjectives.start')} onPressed={onPressed} />}
    />
  );
}
