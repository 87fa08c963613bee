import { ChevronRight } from 'lucide-react';
import type { Stage } from '../../../shared/records/workPath.ts';
import { formatNumber } from '../../../shared/reports/format.ts';
import { useTexts } from '../../app/i18n.ts';
import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/Icon.tsx';

const places = {
  partners: '#/partners',
  sessions: '#/agenda',
  cards: '#/run',
  clusters: '#/run',
  findings: '#/findings',
  lines: '#/strategy',
  activities: '#/workplans',
  documents: '#/export',
} as const;

type Props = {
  readonly stage: Stage;
  /** Here the work goes on. */
  readonly isNext: boolean;
};

export function WorkStage({ stage: { id, count, from }, isNext }: Props) {
  const { t, language } = useTexts();
  return (
    <li className="relative flex">
      <a
        href={places[id]}
        className={classes(
          'flex flex-1 flex-col rounded border bg-raised px-3 py-2.5 transition-colors hover:bg-hover',
          isNext ? 'border-accent' : 'border-line hover:border-line-strong',
        )}
      >
        <span className={classes('text-page tabular-nums', count === 0 && 'text-quiet')}>
          {formatNumber(count, language)}
        </span>
        <span>{t(`overview.path.${id}`, { count })}</span>
        <span className={classes('mt-0.5 text-label', isNext ? 'font-medium text-accent' : 'text-quiet')}>
          {isNext && <span className="sr-only">{t('overview.path.next')}</span>}
          {count === 0 ? t(`overview.path.first.${id}`) : t(`overview.path.from.${id}`, { count: from })}
        </span>
      </a>
      {id !== 'documents' && (
        <span className="pointer-events-none absolute top-1/2 -right-[0.8125rem] -translate-y-1/2 text-quiet">
          <Icon of={ChevronRight} size={14} />
        </span>
      )}
    </li>
  );
}
