import { Target } from 'lucide-react';
import { useTexts } from '../../../app/i18n.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';

/** What a strategy is, and what to write first; the line for it stands below. */
export function EmptyStrategy() {
  const { t } = useTexts();
  return (
    <EmptyState
      icon={Target}
      headingLevel={3}
      title={t('strategy.empty.title')}
      text={t('strategy.empty.text')}
    />
  );
}
