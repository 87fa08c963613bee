import { useMemo } from 'react';
import { isNameTaken, type List, type ListItemId } from '../../../shared/domain/listItem.ts';
import { listNameFrom } from '../../../shared/domain/listNames.ts';
import { countUses } from '../../../shared/records/listUses.ts';
import { itemsOfList } from '../../../shared/records/queries.ts';
import { AddLine } from '../../app/AddLine.tsx';
import { useTexts } from '../../app/i18n.ts';
import { MovableRows } from '../../app/MovableRows.tsx';
import { perform } from '../../app/perform.ts';
import { openState, useRecords } from '../../records/recordsStore.ts';
import { newId } from '../../records/run.ts';
import { ListItemRow } from './ListItemRow.tsx';
import { SharedBlock } from './SharedBlock.tsx';
import type { SharedActions } from './sharedActions.ts';
import { sharedListId } from './sharedRows.ts';

type Props = { readonly list: List; readonly actions: SharedActions };

/** The provinces or the sectors that rows of all plans choose from. */
export function ListItems({ list, actions }: Props) {
  const { t } = useTexts();
  const listItems = useRecords((records) => records.listItems);
  const activities = useRecords((records) => records.activities);
  const items = useMemo(() => itemsOfList({ listItems }, list), [listItems, list]);
  const uses = useMemo(() => countUses({ activities }), [activities]);
  const label = t(`lists.${list}.title`);
  return (
    <SharedBlock heading={label} why={t(`lists.${list}.why`)}>
      {items.length > 0 && (
        <MovableRows id={sharedListId(list)} kind={list} label={label}>
          {items.map((item) => (
            <ListItemRow key={item.id} item={item} uses={uses.get(item.id) ?? 0} actions={actions} />
          ))}
        </MovableRows>
      )}
      <AddLine
        draftId={`list-item:${list}`}
        label={t(`lists.${list}.add`)}
        placeholder={t(`lists.${list}.addHint`)}
        problemOf={(words) =>
          isNameTaken(itemsOfList(openState().records, list), listNameFrom(words), null)
            ? t('lists.taken')
            : null
        }
        onAdded={(words, gesture) =>
          void perform(
            'list-items/add',
            { id: newId() as ListItemId, list, name: listNameFrom(words) },
            gesture,
          )
        }
      />
    </SharedBlock>
  );
}
