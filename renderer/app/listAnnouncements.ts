import type { DragAnnouncements, Drop } from '../ui/drag/drop.ts';
import { t } from './i18n.ts';

/** What is said while an item of a list is dragged; `nameOf` knows the items and the lists. */
export function listAnnouncements(nameOf: (id: string) => string): DragAnnouncements {
  return {
    lifted: ({ id }) => t('list.lifted', { name: nameOf(id) }),
    movedOver: ({ item, target, place }: Drop) =>
      t(`list.${place}`, { name: nameOf(item.id), other: nameOf(target.id) }),
    movedNowhere: ({ id }) => t('list.nowhere', { name: nameOf(id) }),
    dropped: ({ item }) => t('list.dropped', { name: nameOf(item.id) }),
    cancelled: ({ id }) => t('list.cancelled', { name: nameOf(id) }),
  };
}
