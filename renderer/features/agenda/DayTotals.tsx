import type { DayTotals as Totals } from '../../../shared/domain/agenda.ts';
import { useTexts } from '../../app/i18n.ts';
import { formatLength } from './agendaFormat.ts';

type Props = { readonly totals: Totals };

/** What a day adds up to, in one line: where that is too short, what matters least is cut. */
export function DayTotals({ totals }: Props) {
  const { t, language } = useTexts();
  const { planned, breaks, gaps, collisions } = totals;
  return (
    <p className="flex gap-x-3 overflow-hidden text-label whitespace-nowrap text-quiet tabular-nums">
      <span>{t('agenda.total', { length: formatLength(planned, language) })}</span>
      {gaps > 0 && (
        <span className="text-amber">{t('agenda.gaps', { length: formatLength(gaps, language) })}</span>
      )}
      {collisions > 0 && (
        <span className="font-medium text-red">{t('agenda.collisions', { count: collisions })}</span>
      )}
      {breaks > 0 && <span>{t('agenda.breaks', { length: formatLength(breaks, language) })}</span>}
    </p>
  );
}
