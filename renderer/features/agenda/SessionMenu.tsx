import { CalendarDays, Ellipsis, ListPlus, Pin, PinOff } from 'lucide-react';
import { byDate } from '../../../shared/domain/day.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { formatTime } from '../../../shared/domain/timeOfDay.ts';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { removalEntries, stepEntries } from '../../app/rowEntries.ts';
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
    ...stepEntries(t, (by) => actions.step(id, by)),
    ...otherDays.map((day): MenuEntry => {
      const label = t('agenda.toDay', { date: formatDate(day.date, language) });
      const move = { id, dayId: day.id, before: null };
      return { id: day.id, icon: CalendarDays, label, onChosen: () => void perform('sessions/move', move) };
    }),
    ...removalEntries(t, () => actions.remove(id)),
  ];
  return <MenuButton icon={Ellipsis} isIconOnly label={t('agenda.moreOf', { name })} entries={entries} />;
}
