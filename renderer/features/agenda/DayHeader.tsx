import { CopyPlus, Ellipsis, Trash2 } from 'lucide-react';
import { formatTime, parseTime } from '../../../shared/domain/timeOfDay.ts';
import { EntryField } from '../../app/EntryField.tsx';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { duplicateDay } from './agendaChanges.ts';
import { formatDate, formatShortDate } from './agendaFormat.ts';
import type { PlannedDay } from './agendaPlan.ts';
import { DayDate } from './DayDate.tsx';
import { DayTotals } from './DayTotals.tsx';

type Props = { readonly planned: PlannedDay };

export function DayHeader({ planned }: Props) {
  const { t, language } = useTexts();
  const { day, totals } = planned;
  const date = formatDate(day.date, language);

  return (
    <header className="@container sticky top-0 z-20 flex h-15 flex-col justify-center gap-0.5 border-b border-line-strong bg-ground px-2">
      <div className="flex items-center gap-1">
        <h3 className="truncate text-body font-semibold">
          <span className="@max-[24rem]:hidden">{date}</span>
          <span className="hidden @max-[24rem]:inline">{formatShortDate(day.date, language)}</span>
        </h3>
        <DayDate day={day} />
        <span className="ml-auto flex shrink-0 items-center text-quiet tabular-nums">
          <EntryField
            label={t('agenda.dayStart', { date })}
            shown={formatTime(day.start)}
            draftId={`agenda:day:${day.id}`}
            read={(typed) => parseTime(typed.normalize('NFKC')) ?? undefined}
            wrong={(typed) => t('agenda.wrongTime', { typed })}
            maxLength={40}
            className="w-14 text-right"
            onEntered={(start) => void perform('days/edit', { id: day.id, fields: { start } })}
          />
          <span>– {formatTime(totals.end)}</span>
        </span>
        <MenuButton
          icon={Ellipsis}
          isIconOnly
          label={t('agenda.dayMore', { date })}
          entries={[
            {
              id: 'duplicate',
              icon: CopyPlus,
              label: t('agenda.duplicateDay'),
              onChosen: () => duplicateDay(planned),
            },
            { kind: 'line', id: 'removal' },
            {
              id: 'remove',
              icon: Trash2,
              label: t('agenda.removeDay'),
              isDanger: true,
              onChosen: () => void perform('days/remove', { id: day.id }),
            },
          ]}
        />
      </div>
      <DayTotals totals={totals} />
    </header>
  );
}
