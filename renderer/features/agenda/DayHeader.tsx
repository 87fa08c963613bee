import { Ellipsis, Trash2 } from 'lucide-react';
import { formatTime, parseTime } from '../../../shared/domain/timeOfDay.ts';
import { EntryField } from '../../app/EntryField.tsx';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { formatDate, formatLength } from './agendaFormat.ts';
import type { PlannedDay } from './agendaPlan.ts';
import { DayDate } from './DayDate.tsx';

type Props = { readonly planned: PlannedDay };

export function DayHeader({ planned }: Props) {
  const { t, language } = useTexts();
  const { day, sessions, minutes } = planned;
  const date = formatDate(day.date, language);
  const end = sessions.at(-1)?.end;

  return (
    <header className="sticky top-0 z-10 flex h-12 items-center gap-2 border-b border-line-strong bg-ground">
      <h3 className="text-section">{date}</h3>
      <DayDate day={day} />
      <span className="ml-auto flex items-center gap-1 text-quiet tabular-nums">
        <span aria-hidden>{t('agenda.dayStarts')}</span>
        <EntryField
          label={t('agenda.dayStart', { date })}
          shown={formatTime(day.start)}
          read={(typed) => parseTime(typed.normalize('NFKC')) ?? undefined}
          wrong={(typed) => t('agenda.wrongTime', { typed })}
          maxLength={8}
          className="w-14 text-right"
          onEntered={(start) => void perform('days/edit', { id: day.id, fields: { start } })}
        />
        {end !== undefined && <span>– {formatTime(end)}</span>}
      </span>
      <span className="w-36 text-right font-medium tabular-nums">
        {minutes > 0 && t('agenda.total', { length: formatLength(minutes, language) })}
      </span>
      <MenuButton
        icon={Ellipsis}
        isIconOnly
        label={t('agenda.dayMore', { date })}
        entries={[
          {
            id: 'remove',
            icon: Trash2,
            label: t('agenda.removeDay'),
            isDanger: true,
            onChosen: () => void perform('days/remove', { id: day.id }),
          },
        ]}
      />
    </header>
  );
}
