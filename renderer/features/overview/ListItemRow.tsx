import { memo } from 'react';
import type { ListItem } from '../../../shared/domain/listItem.ts';
import { otherLanguage, textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { ListItemName } from './ListItemName.tsx';
import { removeListItem } from './removeListItem.ts';
import { SharedRow } from './SharedRow.tsx';
import type { SharedActions } from './sharedActions.ts';

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
  const remove = () => actions.remove(list, id, () => removeListItem(id, language));
  return (
    <SharedRow id={id} kind={list} name={name} actions={actions} onRemoved={remove}>
      <div className="grid min-w-0 grid-cols-[minmax(0,1fr)_minmax(0,1fr)_5rem] items-center gap-1">
        <ListItemName item={item} in={language} />
        <ListItemName item={item} in={otherLanguage(language)} />
        <span className="text-right text-label text-quiet tabular-nums">
          {uses > 0 && t('lists.uses', { count: uses })}
        </span>
      </div>
    </SharedRow>
  );
});
