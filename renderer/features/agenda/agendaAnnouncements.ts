import { t } from '../../app/i18n.ts';
import { listAnnouncements } from '../../app/listAnnouncements.ts';
import type { DragAnnouncements } from '../../ui/drag/drop.ts';

/** As for any list, and for a session that would run beside another. */
export function agendaAnnouncements(nameOf: (id: string) => string): DragAnnouncements {
  const usual = listAnnouncements(nameOf);
  return {
    ...usual,
    movedOver: (drop) =>
      drop.target.kind === 'beside'
        ? t('agenda.beside', { name: nameOf(drop.item.id), other: nameOf(drop.target.id) })
        : usual.movedOver(drop),
  };
}
