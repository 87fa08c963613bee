import type { List, ListItem } from '../domain/listItem.ts';
import type { Participant } from '../domain/participant.ts';
import type { Partner } from '../domain/partner.ts';
import { sorted } from '../lib/order.ts';
import { itemsOfList } from './queries.ts';
import type { Records } from './tables.ts';

/** What cells name, in the order in which it is offered. */
export type PlanNames = {
  readonly partners: readonly Partner[];
  readonly items: Readonly<Record<List, readonly ListItem[]>>;
  readonly people: readonly Participant[];
};

type Tables = Pick<Records, 'partners' | 'listItems' | 'participants'>;

const known = new WeakMap<object, Tables & { readonly names: PlanNames }>();

/** The same object while nothing of it has changed. */
export function planNames({ partners, listItems, participants }: Tables): PlanNames {
  const last = known.get(partners);
  if (last?.listItems === listItems && last.participants === participants) return last.names;
  const items = (list: List): readonly ListItem[] => itemsOfList({ listItems }, list);
  const names = {
    partners: sorted(partners.values()),
    items: { province: items('province'), sector: items('sector') },
    people: sorted(participants.values()),
  };
  known.set(partners, { partners, listItems, participants, names });
  return names;
}
