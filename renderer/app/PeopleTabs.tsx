import { useLocation } from 'wouter';
import { PageTabs } from '../ui/PageTabs.tsx';
import { useTexts } from './i18n.ts';

/** The two halves of one place: the organisations, and the people they sent. */
export function PeopleTabs() {
  const { t } = useTexts();
  const [location] = useLocation();
  return (
    <PageTabs
      label={t('partners.people')}
      tabs={[
        { id: 'partners', label: t('partners.title'), href: '#/partners' },
        { id: 'participants', label: t('participants.title'), href: '#/partners/people' },
      ]}
      value={location === '/partners/people' ? 'participants' : 'partners'}
    />
  );
}
