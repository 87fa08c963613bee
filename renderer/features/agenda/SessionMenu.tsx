import { CalendarDays, Columns2, CopyPlus, Ellipsis, ListPlus } from 'lucide-react';
import { byDate } from '../../../shared/domain/day.ts';
import type { Session, SessionId } from '../../../shared/domain/session.ts';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { removalEntries, stepEntries } from '../../app/rowEntries.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { newId } from '../../records/run.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import type { MenuEntry } from '../../ui/menuEntry.ts';
import { addSession } from './agendaChanges.ts';
import { formatDate } from './agendaFormat.ts';
import type { AgendaActions } from './useAgenda.ts';

type Props = {
  readonly session: Session;
  readonly name: string;
  readonly actions: AgendaActions;
};

export function SessionMenu({ session, name, actions }: Props) {
  const { t, language } = useTexts();
  const days = useRecords((records) => records.days);
  const { id, dayId, parallel } = session;
  const otherDays = [...days.values()].sort(byDate).filter((day) => day.id !== dayId);

  const entries: readonly MenuEntry[] = [
    {
      id: 'insert',
      icon: ListPlus,
      label: t('agenda.insertBefore'),
      onChosen: () => actions.name(addSession(dayId, id)),
    },
    {
      id: 'duplicate',
      icon: CopyPlus,
      label: t('agenda.duplicate'),
      onChosen: () => {
        const copy = newId() as SessionId;
        void perform('sessions/duplicate', { id, newId: copy });
        actions.open(copy);
      },
    },
    {
      id: 'parallel',
      icon: Columns2,
      label: t(parallel ? 'agenda.notParallel' : 'agenda.parallel'),
      onChosen: () => void perform('sessions/edit', { id, fields: { parallel: !parallel } }),
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
