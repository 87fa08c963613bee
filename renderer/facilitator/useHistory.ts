import { useTexts } from '../app/i18n.ts';
import { useWorkshop } from '../records/recordsStore.ts';

/** What undo would take back and redo repeat, in the words of the interface; null when there is nothing. */
export function useHistory(): { readonly undo: string | null; readonly redo: string | null } {
  const { t } = useTexts();
  const undo = useWorkshop(({ open }) => open?.history.undo ?? null);
  const redo = useWorkshop(({ open }) => open?.history.redo ?? null);
  const named = (name: string | null): string | null =>
    name === null ? null : t(`did.${name}` as 'did.cards/add', { defaultValue: name });
  return { undo: named(undo), redo: named(redo) };
}
