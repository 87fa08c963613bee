import type { ReactNode } from 'react';
import { secondsRun } from '../../../shared/domain/clock.ts';
import type { DayId } from '../../../shared/domain/day.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import type { SessionRun } from '../../../shared/domain/sessionRun.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { formatTime } from '../../../shared/domain/timeOfDay.ts';
import { openParking } from '../../../shared/records/parking.ts';
import { useTexts } from '../../app/i18n.ts';
import { sessionName } from '../../app/sessionName.ts';
import { useRecords, useWorkshop } from '../../records/recordsStore.ts';
import { Button } from '../../ui/Button.tsx';
import { showSummary } from './consoleStore.ts';
import { type TimedDay, useDays } from './useDays.ts';

type Props = { readonly dayId: DayId };

/** What to know before the room goes home: what is still open, what ran over, and with what the next day begins. */
export function DaySummary({ dayId }: Props) {
  const { t, language } = useTexts();
  const days = useDays();
  const at = days.findIndex(({ day }) => day.id === dayId);
  const [own, next] = [days[at], days[at + 1]];
  const first = next?.timed[0];
  if (!own) return null;
  return (
    <section aria-label={t('console.dayOver.label')} className="min-w-0 overflow-y-auto px-8 py-8">
      <div className="mx-auto flex max-w-160 flex-col gap-6">
        <h2 className="text-page">{t('console.dayOver.title', { number: own.number })}</h2>
        <OpenItems />
        <RanOver day={own} />
        <Part title={first ? t('console.dayOver.tomorrow') : t('console.dayOver.last')}>
          {first && (
            <p>
              <span className="tabular-nums">{formatTime(first.start)}</span>{' '}
              {sessionName(t, first.session, language)}
            </p>
          )}
        </Part>
        <Button
          label={t('console.dayOver.back')}
          className="self-start"
          onPressed={() => showSummary(null)}
        />
      </div>
    </section>
  );
}

function OpenItems() {
  const { t, language } = useTexts();
  const records = useWorkshop(({ open }) => open?.records);
  const items = records ? openParking(records) : [];
  if (items.length === 0) return <Part title={t('console.dayOver.noneOpen')} />;
  return (
    <Part title={t('console.dayOver.open')} count={items.length}>
      <ul className="flex flex-col gap-1.5">
        {items.map((card) => (
          <li key={card.id} className="flex gap-3 rounded border border-line bg-card-white px-3 py-2">
            <span className="shrink-0 text-label text-quiet tabular-nums">
              {referenceOf('cards', card.number)}
            </span>
            <span className="min-w-0">{textIn(card.text, language)}</span>
          </li>
        ))}
      </ul>
      <a href="#/parking" className="mt-2 inline-block text-accent underline">
        {t('console.dayOver.settle')}
      </a>
    </Part>
  );
}

function RanOver({ day }: { readonly day: TimedDay }) {
  const { t, language } = useTexts();
  const runs = useRecords(({ sessionRuns }) => sessionRuns);
  const over = day.timed.flatMap(({ session }) => {
    const minutes = minutesOver(session.minutes, runs.get(session.id));
    return minutes > 0 ? [{ session, minutes }] : [];
  });
  if (over.length === 0) return <Part title={t('console.dayOver.noneOver')} />;
  return (
    <Part title={t('console.dayOver.ranOver')}>
      <ul>
        {over.map(({ session, minutes }) => (
          <li key={session.id} className="flex gap-3 py-0.5">
            <span className="min-w-0 flex-1">{sessionName(t, session, language)}</span>
            <span className="text-quiet tabular-nums">{t('console.clock.over', { count: minutes })}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Minutes beyond those planned, the given ones among them. */
function minutesOver(planned: number, run: SessionRun | undefined): number {
  if (!run || run.endedAt === null) return 0;
  return Math.floor(secondsRun(run, Date.parse(run.endedAt)) / 60) - planned;
}

type PartProps = { readonly title: string; readonly count?: number; readonly children?: ReactNode };

function Part({ title, count, children }: PartProps) {
  return (
    <section>
      <h3 className="pb-1.5 font-semibold">
        {title}
        {count !== undefined && <span className="font-normal text-quiet tabular-nums"> {count}</span>}
      </h3>
      {children}
    </section>
  );
}
