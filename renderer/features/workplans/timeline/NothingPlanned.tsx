import { CalendarRange } from 'lucide-react';
import { useTexts } from '../../../app/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { showView } from '../planView.ts';

type Props = { readonly view: 'timeline' | 'quarters' };

/** Activities are born in the table: what belongs here, and the way there. */
export function NothingPlanned({ view }: Props) {
  const { t } = useTexts();
  return (
    <EmptyState
      className="h-full"
      icon={CalendarRange}
      title={t('planViews.empty.title')}
      text={t(`planViews.empty.${view}`)}
      action={
        <Button variant="primary" label={t('planViews.empty.start')} onPressed={() => showView('table')} />
      }
    />
  );
}
