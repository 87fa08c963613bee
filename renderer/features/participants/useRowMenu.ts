import { Trash2, UserCheck } from 'lucide-react';
import { byDate } from '../../../shared/domain/day.ts';
import type { ParticipantId } from '../../../shared/domain/participant.ts';
import { formatShortDay } from '../../../shared/reports/format.ts';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { openState } from '../../records/recordsStore.ts';
import type { MenuEntry } from '../../ui/menuEntry.ts';
import { attend } from './changes.ts';
import type { PersonRow } from './rows.ts';

/** What is done with a person, or with all that are selected. */
export function useRowMenu(selected: ReadonlySet<string>): (row: PersonRow) => readonly MenuEntry[] {
  const { t, language } = useTexts();
  return (row) => {
    const { participants, days } = openState().records;
    const isOneOfMany = selected.has(row.id);
    const chosen = [...participants.keys()].filter((id) => selected.has(id));
    const ids: readonly ParticipantId[] = isOneOfMany ? chosen : [row.id];
    return [
      ...[...days.values()].sort(byDate).map(({ id, date }) => ({
        id,
        icon: UserCheck,
        label: t('participants.presentOn', { day: formatShortDay(date, language) }),
        onChosen: () => attend(ids, id, true),
      })),
      { kind: 'line', id: 'line' },
      {
        id: 'remove',
        icon: Trash2,
        label: t('common.remove'),
        onChosen: () => void perform('participants/remove', { ids: [...ids] }),
      },
    ];
  };
}
