import { type KeyboardEvent, useMemo } from 'react';
import { useLocation } from 'wouter';
import { cardsPerSession } from '../../../shared/domain/board.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { AgendaRow } from './AgendaRow.tsx';
import { dayTitle } from './dayTitle.ts';
import { useDays } from './useDays.ts';

type Props = { readonly currentId: SessionId };

/** The agenda: where we are, what is next, and how much each session has brought. */
export function AgendaList({ currentId }: Props) {
  const { t, language } = useTexts();
  const [, navigate] = useLocation();
  const cards = useRecords((records) => records.cards);
  const runs = useRecords((records) => records.sessionRuns);
  const counts = useMemo(() => cardsPerSession(cards.values()), [cards]);
  const days = useDays();

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a')];
    const next = links[links.findIndex((link) => link === document.activeElement) + step];
    next?.focus();
    if (next) navigate(next.hash.slice(1));
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrows go from link to link
    <nav
      aria-label={t('console.sessions')}
      className="relative min-h-0 flex-1 overflow-y-auto px-1.5 py-3"
      onKeyDown={onKeyDown}
    >
      {days.map(({ day, number, timed }) => (
        <section key={day.id} aria-label={dayTitle(day.date, language)} className="mb-3">
          <h2 className="px-1.5 pb-1 text-label font-medium text-quiet">
            {t('console.day', { number })}
            <span className="font-normal"> · {dayTitle(day.date, language)}</span>
          </h2>
          <ul>
            {timed.map(({ session, start, lane }) => (
              <AgendaRow
                key={session.id}
                session={session}
                run={runs.get(session.id)}
                start={start}
                isParallel={lane > 0}
                count={counts.get(session.id) ?? 0}
                isCurrent={session.id === currentId}
              />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
