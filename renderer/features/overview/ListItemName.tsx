import { isNameTaken, type ListItem } from '../../../shared/domain/listItem.ts';
import { isBlank, type Language, type Text, textIn } from '../../../shared/domain/text.ts';
import { itemsOfList } from '../../../shared/records/queries.ts';
import { EntryField } from '../../app/EntryField.tsx';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { openState } from '../../records/recordsStore.ts';

type Props = { readonly item: ListItem; readonly in: Language };

/** The name in one language; both stand side by side, because every document needs its own. */
export function ListItemName({ item: { id, list, name }, in: language }: Props) {
  const { t, language: read } = useTexts();

  function problemOf(next: Text): 'blank' | 'taken' | null {
    if (isBlank(next)) return 'blank';
    return isNameTaken(itemsOfList(openState().records, list), next, id) ? 'taken' : null;
  }

  const after = (typed: string): Text => ({ ...name, [language]: typed.trim() });
  return (
    <EntryField<Text>
      label={t(`lists.nameIn.${language}`, { name: textIn(name, read) })}
      shown={name[language]}
      placeholder={t(`lists.addName.${language}`)}
      read={(typed) => (problemOf(after(typed)) === null ? after(typed) : undefined)}
      wrong={(typed) => t(problemOf(after(typed)) === 'blank' ? 'lists.blank' : 'lists.taken')}
      draftId={`list-item-name:${id}:${language}`}
      maxLength={300}
      className="w-full"
      onEntered={(next) => void perform('list-items/edit', { id, fields: { name: next } })}
    />
  );
}
