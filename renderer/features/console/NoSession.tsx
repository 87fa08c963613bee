import { CalendarPlus } from 'lucide-react';
import { useLocation } from 'wouter';
import { useTexts } from '../../app/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';

export function NoSession() {
  const { t } = useTexts();
  const [, navigate] = useLocation();
  return (
    <EmptyState
      icon={CalendarPlus}
      title={t('console.noSession.title')}
      text={t('console.noSession.text')}
      action={
        <Button
          label={t('console.noSession.action')}
          variant="primary"
          onPressed={() => navigate('/agenda')}
        />
      }
      className="h-full"
    />
  );
}
