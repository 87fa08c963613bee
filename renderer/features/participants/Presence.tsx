import { useMemo } from 'react';
import { byDate } from '../../../shared/domain/day.ts';
import { formatPercent, formatShortDay } from '../../../shared/reports/format.ts';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Button } from '../../ui/Button.tsx';
import { attend } from './changes.ts';

/** How many are expected, how many were there, and the one press by which everybody is marked present. */
export function Presence() {
  const { t, language } = useTexts();
  const participants = useRecords((records) => records.participants);
  const dayMap = useRecords((records) => records.days);
  const people = useMemo(() => [...participants.values()], [participants]);
  const days = useMemo(() => [...dayMap.values()].sort(byDate), [dayMap]);
  const known = people.filter(({ sex }) => sex !== null).length;
  const women = people.filter(({ sex }) => sex === 'female').length;
  const share =
    known === 0 ? '' : ` · ${t('participants.womenShare', { share: formatPercent(women, known, language) })}`;

  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-1 text-body text-quiet">
      <p className="tabular-nums">{t('participants.people', { count: people.length }) + share}</p>
      {days.map(({ id, date }) => {
        const there = people.filter(({ attendance }) => attendance.includes(id)).length;
        const day = formatShortDay(date, language);
        return (
          <p key={id} className="flex items-center gap-1 tabular-nums">
            {t('participants.presentCount', { day, there, all: people.length })}
            {there < people.length && (
              <Button
                label={t('participants.allPresent', { day })}
                onPressed={() =>
                  attend(
                    people.map((person) => person.id),
                    id,
                    true,
                  )
                }
              />
            )}
          </p>
        );
      })}
    </div>
  );
}
