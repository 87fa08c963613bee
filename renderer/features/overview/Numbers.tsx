import { formatNumber } from '../../../shared/reports/format.ts';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';

const places = [
  { table: 'partners', href: '#/partners' },
  { table: 'participants', href: '#/partners/people' },
  { table: 'sessions', href: '#/agenda' },
  { table: 'cards', href: '#/run' },
  { table: 'clusters', href: '#/run' },
  { table: 'findings', href: '#/findings' },
  { table: 'activities', href: '#/workplans' },
] as const;

export function Numbers() {
  const { t } = useTexts();
  return (
    <ul aria-label={t('overview.numbers')} className="grid grid-cols-7 gap-3">
      {places.map((place) => (
        <NumberLink key={place.table} {...place} />
      ))}
    </ul>
  );
}

function NumberLink({ table, href }: (typeof places)[number]) {
  const { t, language } = useTexts();
  const count = useRecords((records) => records[table].size);
  return (
    <li className="flex">
      <a
        href={href}
        className="flex flex-1 flex-col rounded border border-line bg-raised px-4 py-3 transition-colors hover:border-line-strong hover:bg-hover"
      >
        <span className="text-page tabular-nums">{formatNumber(count, language)}</span>
        <span className="text-quiet">{t(`overview.${table}`, { count })}</span>
      </a>
    </li>
  );
}
