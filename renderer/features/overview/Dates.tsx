import { useMemo } from 'react';
import { byDate } from '../../../shared/domain/day.ts';
import { formatDays } from '../../../shared/reports/format.ts';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Block } from './Block.tsx';

/** From the days of the agenda, where they are set. */
export function Dates() {
  const { t, language } = useTexts();
  const days = useRecords((records) => records.days);
  const dates = useMemo(() => [...days.values()].sort(byDate).map(({ date }) => date), [days]);
  return (
    <Block heading={t('overview.dates')}>
      <a href="#/agenda" className="self-start rounded-small text-accent underline-offset-2 hover:underline">
        {dates.length === 0 ? t('overview.noDates') : formatDays(dates, language)}
      </a>
    </Block>
  );
}
