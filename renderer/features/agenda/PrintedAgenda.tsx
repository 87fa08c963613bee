import { createPortal } from 'react-dom';
import { textIn } from '../../../shared/domain/text.ts';
import { workshopOf } from '../../../shared/records/queries.ts';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { formatDate, formatLength, formatSpan } from './agendaFormat.ts';
import type { PlannedDay } from './agendaPlan.ts';
import { PrintedSession } from './PrintedSession.tsx';

type Props = { readonly plan: readonly PlannedDay[] };

/** The agenda on A4, in the language of the interface and without what is private. Stands beside the page, which paper does not show. */
export function PrintedAgenda({ plan }: Props) {
  const { t, language } = useTexts();
  const title = useRecords((records) => textIn(workshopOf(records).title, language));
  const place = useRecords((records) => textIn(workshopOf(records).place, language));
  return createPortal(
    <article data-print-page className="hidden text-ink print:block">
      <h1 className="text-page">{title}</h1>
      <p className="pb-2 text-quiet">{[t('agenda.title'), place].filter(Boolean).join(' · ')}</p>
      {plan.map(({ day, sessions, totals }) => (
        <section key={day.id} className="break-after-page last:break-after-auto">
          <div className="flex items-baseline justify-between border-b-2 border-ink pt-3 pb-1">
            <h2 className="text-section">{formatDate(day.date, language)}</h2>
            <span className="text-label text-quiet tabular-nums">
              {formatSpan(day.start, totals.end)} ·{' '}
              {t('agenda.total', { length: formatLength(totals.planned, language) })}
            </span>
          </div>
          <table className="w-full border-collapse text-left text-body">
            <thead>
              <tr className="border-b border-line-strong text-label text-quiet">
                <th className="w-24 py-1 font-medium">{t('agenda.printed.time')}</th>
                <th className="py-1 font-medium">{t('agenda.printed.session')}</th>
                <th className="w-32 py-1 pl-3 font-medium">{t('agenda.responsible')}</th>
                <th className="w-48 py-1 pl-3 font-medium">{t('agenda.materials')}</th>
              </tr>
            </thead>
            <tbody>
              {sessions.map((timed) => (
                <PrintedSession key={timed.session.id} timed={timed} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </article>,
    document.body,
  );
}
