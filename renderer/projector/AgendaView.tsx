import { useMemo } from 'react';
import { timeDay } from '../../shared/domain/agenda.ts';
import type { DayId } from '../../shared/domain/day.ts';
import { isRunning } from '../../shared/domain/sessionRun.ts';
import { isBlank } from '../../shared/domain/text.ts';
import { formatTime } from '../../shared/domain/timeOfDay.ts';
import { where } from '../../shared/records/queries.ts';
import { pagesOfRows, rowsOfPage } from '../../shared/records/wall.ts';
import { dayText } from './dates.ts';
import { t } from './texts.ts';
import { WallFooter } from './WallFooter.tsx';
import { WallHeader } from './WallHeader.tsx';
import { Words } from './Words.tsx';
import { useShown } from './wallStore.ts';

type Props = { readonly dayId: DayId; readonly page: number };

/** The day and where we are in it. */
export function AgendaView({ dayId, page }: Props) {
  const day = useShown((records) => records.days.get(dayId));
  const sessions = useShown((records) => records.sessions);
  const runs = useShown((records) => records.sessionRuns);
  const timed = useMemo(
    () =>
      day
        ? timeDay(
            day,
            where(sessions, (session) => session.dayId === dayId),
          )
        : [],
    [day, sessions, dayId],
  );
  if (!day) return null;
  const pages = pagesOfRows(timed.length, rowsOfPage.agenda);
  const shown = Math.min(page, pages - 1);
  const rows = timed.slice(shown * rowsOfPage.agenda, (shown + 1) * rowsOfPage.agenda);

  return (
    <main className="picture">
      <WallHeader title={dayText(day.date)} />
      <ol className="agenda">
        {rows.map(({ session, start, end, lane }) => {
          const run = runs.get(session.id);
          const isNow = isRunning(run);
          const isDone = run !== undefined && !isNow;
          const state = isNow ? 'now' : isDone ? 'done' : 'coming';
          return (
            <li key={session.id} data-state={state} data-kind={session.kind}>
              <time className="numeral">{lane === 0 ? `${formatTime(start)}–${formatTime(end)}` : ''}</time>
              <span className="agenda-title">
                <Words
                  text={isBlank(session.title) ? t('wall.untitled') : session.title}
                  size={3.7}
                  secondSize={3.1}
                  lines={1}
                />
              </span>
              <span className="agenda-state">
                {isNow && (
                  <span className="badge">
                    <Words text={t('wall.now')} size={3.2} secondSize={3} />
                  </span>
                )}
                {isDone && <span className="done">✓</span>}
              </span>
            </li>
          );
        })}
      </ol>
      <WallFooter page={shown} pages={pages} />
    </main>
  );
}
