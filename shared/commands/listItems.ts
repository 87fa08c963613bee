import { z } from 'zod';
import { isNameTaken, type ListItemId, listItemSchema } from '../domain/listItem.ts';
import { isBlank } from '../domain/text.ts';
import { fieldsOf } from '../lib/fields.ts';
import { idSchema } from '../lib/id.ts';
import { keyBefore, keysBefore } from '../lib/order.ts';
import { usesOf } from '../records/listUses.ts';
import { itemsOfList } from '../records/queries.ts';
import { change, command, missing, refuse } from './command.ts';

const listItemId = idSchema<ListItemId>();

export const addListItem = command(
  'list-items/add',
  listItemSchema.unwrap().omit({ order: true }).strict(),
  (records, item) => {
    if (records.listItems.has(item.id)) return refuse({ kind: 'already-exists' });
    if (isBlank(item.name)) return refuse({ kind: 'empty-text' });
    if (isNameTaken(itemsOfList(records, item.list), item.name, item.id))
      return refuse({ kind: 'name-taken' });
    const order = keyBefore(itemsOfList(records, item.list), null);
    return change(records, (edit) => edit.put('listItems', { ...item, order }));
  },
);

export const editListItem = command(
  'list-items/edit',
  z.strictObject({ id: listItemId, fields: fieldsOf(listItemSchema, ['name']) }),
  (records, { id, fields }) => {
    const item = records.listItems.get(id);
    if (!item) return missing('listItems');
    if (fields.name && isBlank(fields.name)) return refuse({ kind: 'empty-text' });
    if (fields.name && isNameTaken(itemsOfList(records, item.list), fields.name, id))
      return refuse({ kind: 'name-taken' });
    return change(records, (edit) => edit.patch('listItems', id, fields));
  },
);

export const moveListItem = command(
  'list-items/move',
  z.strictObject({ id: listItemId, before: listItemId.nullable() }),
  (records, { id, before }) => {
    const item = records.listItems.get(id);
    if (!item) return missing('listItems');
    const siblings = itemsOfList(records, item.list);
    const [order = item.order] = before === id ? [] : keysBefore(siblings, before, 1, new Set([id]));
    return change(records, (edit) => edit.patch('listItems', id, { order }));
  },
);

/** What rows name stays: its removal would take a word out of them. */
export const removeListItem = command(
  'list-items/remove',
  z.strictObject({ id: listItemId }),
  (records, { id }) => {
    if (!records.listItems.has(id)) return missing('listItems');
    const { activities, targets } = usesOf(records, id);
    const count = activities.length + targets.length;
    if (count > 0) return refuse({ kind: 'list-item-in-use', count });
    return change(records, (edit) => edit.remove('listItems', id));
  },
);
