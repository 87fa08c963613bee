import { type KeyboardEvent, useMemo } from 'react';
import { useLocation } from 'wouter';
import { timeDay } from '../../../shared/domain/agenda.ts';
import { cardsPerSession } from '../../../shared/domain/board.ts';
import { byDate } from '../../../shared/domain/day.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { SessionRow } from './SessionRow.tsx';

type Props = { readonly currentId: SessionId };

/** The agenda: where we are, what is next, and how much each session has brought. */
export function SessionList({ currentId }: Props) {
  const { t, language } = useTexts();
  const [, navigate] = useLocation();
  const days = useRecords((records) => records.days);
  const sessions = useRecords((records) => records.sessions);
  const cards = useRecords((records) => records.cards);
  const counts = useMemo(() => cardsPerSession(cards.values()), [cards]);
  const agenda = useMemo(
    () =>
      [...days.values()].toSorted(byDate).map((day) => {
        const own = [...sessions.values()].filter((session) => session.dayId === day.id);
        return { day, timed: timeDay(day, own) };
      }),
    [days, sessions],
  );

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
      aria-label={t('board.sessions')}
      className="relative min-h-0 w-52 overflow-y-auto border-r border-line px-2 py-3"
      onKeyDown={onKeyDown}
    >
      {agenda.map(({ day, timed }, index) => (
        <section key={day.id} aria-label={dayTitle(day.date, language)} className="mb-3">
          <h2 className="px-2 pb-1 text-label font-medium text-quiet">
            {t('board.day', { number: index + 1 })}
            <span className="font-normal"> · {dayTitle(day.date, language)}</span>
          </h2>
          <ul>
            {timed.map(({ session, start }) => (
              <SessionRow
                key={session.id}
                session={session}
                start={start}
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

function dayTitle(date: string, language: 'en' | 'zh'): string {
  const format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}
