import { ArrowDown, ArrowUp, CalendarDays, Ellipsis, ListPlus, Pin, PinOff, Trash2 } from 'lucide-react';
import { byDate } from '../../../shared/domain/day.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { formatTime } from '../../../shared/domain/timeOfDay.ts';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import type { MenuEntry } from '../../ui/menuEntry.ts';
import { formatDate } from './agendaFormat.ts';
import type { AgendaActions } from './useAgenda.ts';

type Props = {
  readonly session: Session;
  readonly name: string;
  readonly start: number;
  readonly actions: AgendaActions;
};

export function SessionMenu({ session, name, start, actions }: Props) {
  const { t, language } = useTexts();
  const days = useRecords((records) => records.days);
  const { id, dayId } = session;
  const isFixed = session.fixedStart !== null;
  const otherDays = [...days.values()].sort(byDate).filter((day) => day.id !== dayId);

  const entries: readonly MenuEntry[] = [
    {
      id: 'insert',
      icon: ListPlus,
      label: t('agenda.insertBefore'),
      onChosen: () => actions.add(dayId, id),
    },
    {
      id: 'fix',
      icon: isFixed ? PinOff : Pin,
      label: t(isFixed ? 'agenda.unpin' : 'agenda.pin', { time: formatTime(start) }),
      onChosen: () => void perform('sessions/edit', { id, fields: { fixedStart: isFixed ? null : start } }),
    },
    { kind: 'line', id: 'moves' },
    {
      id: 'up',
      icon: ArrowUp,
      label: t('common.moveUp'),
      shortcut: 'Alt+↑',
      onChosen: () => actions.step(id, -1),
    },
    {
      id: 'down',
      icon: ArrowDown,
      label: t('common.moveDown'),
      shortcut: 'Alt+↓',
      onChosen: () => actions.step(id, 1),
    },
    ...otherDays.map((day): MenuEntry => {
      const label = t('agenda.toDay', { date: formatDate(day.date, language) });
      const move = { id, dayId: day.id, before: null };
      return { id: day.id, icon: CalendarDays, label, onChosen: () => void perform('sessions/move', move) };
    }),
    { kind: 'line', id: 'removal' },
    {
      id: 'remove',
      icon: Trash2,
      label: t('common.remove'),
      shortcut: 'Del',
      isDanger: true,
      onChosen: () => actions.remove(id),
    },
  ];
  return <MenuButton icon={Ellipsis} isIconOnly label={t('agenda.moreOf', { name })} entries={entries} />;
}
