import { parseDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Calendar, CalendarCell, CalendarGrid, CalendarHeading } from 'react-aria-components/Calendar';
import type { Day } from '../../../shared/domain/day.ts';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { formatDate } from './agendaFormat.ts';

type Props = { readonly day: Day };

const arrow = 'flex size-8 items-center justify-center rounded text-quiet data-hovered:bg-hover';

/** The calendar in which a day of the workshop is put on another date. */
export function DayDate({ day }: Props) {
  const { t, language } = useTexts();
  const label = t('agenda.changeDate', { date: formatDate(day.date, language) });
  return (
    <Popover label={label} trigger={<IconButton icon={CalendarDays} label={label} size="small" />}>
      {(close) => (
        <Calendar
          aria-label={label}
          autoFocus
          value={parseDate(day.date)}
          onChange={(chosen) => {
            close();
            void perform('days/edit', { id: day.id, fields: { date: chosen.toString() } });
          }}
        >
          <div className="flex items-center justify-between pb-2">
            <Button slot="previous" className={arrow}>
              <Icon of={ChevronLeft} />
            </Button>
            <CalendarHeading className="text-body font-semibold" />
            <Button slot="next" className={arrow}>
              <Icon of={ChevronRight} />
            </Button>
          </div>
          <CalendarGrid weekdayStyle="short" className="border-separate border-spacing-0.5 tabular-nums">
            {(date) => (
              <CalendarCell
                date={date}
                className="flex h-8 w-10 cursor-default items-center justify-center rounded-small text-body data-outside-month:hidden data-hovered:bg-hover data-selected:bg-accent data-selected:font-medium data-selected:text-on-accent"
              />
            )}
          </CalendarGrid>
        </Calendar>
      )}
    </Popover>
  );
}
