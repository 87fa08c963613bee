import { useLocation } from 'wouter';
import { useTexts } from '../app/i18n.ts';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/Icon.tsx';
import { usePlaces } from './usePlaces.ts';

/** The parts of the workshop in the order of the work. */
export function Rail() {
  const { t } = useTexts();
  const [location] = useLocation();
  const places = usePlaces();
  return (
    <nav
      aria-label={t('rail.label')}
      className="row-span-2 flex w-36 flex-col gap-0.5 border-r border-line bg-sunken px-2 py-3"
    >
      {places.map(({ id, icon, label }) => {
        const isHere = location === `/${id}` || location.startsWith(`/${id}/`);
        return (
          <a
            key={id}
            href={`#/${id}`}
            aria-current={isHere ? 'page' : undefined}
            className={classes(
              'flex items-center gap-2 rounded px-2 py-1.5 text-body transition-colors hover:bg-hover',
              isHere ? 'bg-selected font-medium text-accent' : 'text-ink',
            )}
          >
            <Icon of={icon} />
            {label}
          </a>
        );
      })}
    </nav>
  );
}
