import { useLocation } from 'wouter';
import { classes } from '../ui/classes.ts';
import { useTexts } from './i18n.ts';

const places = { partners: '/partners', participants: '/partners/people' } as const;

/** The two halves of one place: the organisations, and the people they sent. */
export function PeopleTabs() {
  const { t } = useTexts();
  const [location] = useLocation();
  const titles = { partners: t('partners.title'), participants: t('participants.title') };
  return (
    <nav aria-label={t('partners.people')} className="flex items-baseline gap-5">
      {(['partners', 'participants'] as const).map((id) => {
        const isHere = location === places[id];
        return (
          <a
            key={id}
            href={`#${places[id]}`}
            aria-current={isHere ? 'page' : undefined}
            className={classes('rounded-small text-page', !isHere && 'font-normal text-quiet hover:text-ink')}
          >
            {isHere ? <h2>{titles[id]}</h2> : titles[id]}
          </a>
        );
      })}
    </nav>
  );
}
