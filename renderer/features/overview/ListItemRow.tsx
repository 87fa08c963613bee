import { Ellipsis } from 'lucide-react';
import { memo } from 'react';
import type { ListItem } from '../../../shared/domain/listItem.ts';
import { otherLanguage, textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { MovableRow } from '../../app/MovableRow.tsx';
import { removalEntries, stepEntries } from '../../app/rowEntries.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { ListItemName } from './ListItemName.tsx';
import { removeListItem } from './removeListItem.ts';
import type { SharedActions } from './sharedActions.ts';
import { sharedListId } from './sharedRows.ts';

type Props = {
  readonly item: ListItem;
  /** How many activities name it. */
  readonly uses: number;
  readonly actions: SharedActions;
};

export const ListItemRow = memo(function ListItemRow({ item, uses, actions }: Props) {
  const { t, language } = useTexts();
  const { id, list } = item;
  const name = textIn(item.name, language);
  const step = (by: -1 | 1) => actions.step(list, id, by);
  const remove = () => actions.remove(list, id, () => removeListItem(id, language));
  return (
    <MovableRow
      id={id}
      kind={list}
      list={sharedListId(list)}
      handleLabel={t('lists.move', { name })}
      isNarrow
      onStepped={step}
      onRemoved={remove}
    >
      <div className="grid min-w-0 grid-cols-[minmax(0,1fr)_minmax(0,1fr)_5rem] items-center gap-1">
        <ListItemName item={item} in={language} />
        <ListItemName item={item} in={otherLanguage(language)} />
        <span className="text-right text-label text-quiet tabular-nums">
          {uses > 0 && t('lists.uses', { count: uses })}
        </span>
      </div>
      <MenuButton
        icon={Ellipsis}
        isIconOnly
        label={t('lists.more', { name })}
        entries={[...stepEntries(t, step), ...removalEntries(t, remove)]}
      />
    </MovableRow>
  );
});
