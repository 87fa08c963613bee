import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { orderSchema } from '../lib/order.ts';
import { type Text, textSchema } from './text.ts';

export type ListItemId = string & { ListItemId: never };

/** The lists of a workshop that rows of plans choose from, so that all partners name a thing alike. */
export const lists = ['province', 'sector'] as const;
export type List = (typeof lists)[number];

export const listItemSchema = z
  .object({ id: idSchema<ListItemId>(), list: z.enum(lists), order: orderSchema, name: textSchema })
  .readonly();
export type ListItem = z.infer<typeof listItemSchema>;

/** Whether one of the items has that name already, in either language: a plan could not say which one it means. */
export function isNameTaken(items: readonly ListItem[], name: Text, except: ListItemId | null): boolean {
  const wanted = [name.en, name.zh].map(plain).filter((part) => part !== '');
  return items.some(
    (item) =>
      item.id !== except &&
      wanted.some((part) => part === plain(item.name.en) || part === plain(item.name.zh)),
  );
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
