import type { ListItem, ListItemId } from './listItem.ts';
import { parseNames } from './parseNames.ts';
import { emptyText, type Language, textIn } from './text.ts';

export type ParsedListItems =
  | { readonly kind: 'items'; readonly ids: readonly ListItemId[] }
  | { readonly kind: 'unknown-items'; readonly names: readonly string[] };

/** Names of a list of the workshop in either language: `Zhejiang, Hunan`, `浙江、湖南省`. */
export function parseListItems(typed: string, items: readonly ListItem[]): ParsedListItems {
  const { ids, unknown } = namedItems(typed, items);
  return unknown.length > 0 ? { kind: 'unknown-items', names: unknown } : { kind: 'items', ids };
}

/** The items among the names, and the names that are none. */
export function namedItems(typed: string, items: readonly ListItem[]) {
  const { found, unknown } = parseNames(
    typed,
    items.map(({ id, list, name }) => ({
      id,
      names: [name.en, name.zh, ...(list === 'province' ? otherProvinceNames(name.zh) : [])],
    })),
  );
  // A doubt has no place in a list.
  const doubted = found
    .filter(({ isAsked }) => isAsked)
    .map(({ id }) => `${textIn(items.find((item) => item.id === id)?.name ?? emptyText, 'en')}?`);
  const ids: readonly ListItemId[] = found.map(({ id }) => id);
  return { ids, unknown: [...unknown, ...doubted] };
}

/** A place is written with the word for its kind or without. */
function otherProvinceNames(name: string): readonly string[] {
  const bare = name.trim().replace(/[省市]$/u, '');
  return bare === '' ? [] : [bare, `${bare}省`, `${bare}市`];
}

/** As `parseListItems` reads it; an item that has gone is passed over. */
export function listItemsText(
  ids: readonly ListItemId[],
  items: readonly ListItem[],
  language: Language,
): string {
  const names = ids.flatMap((id) => {
    const item = items.find((each) => each.id === id);
    return item ? [textIn(item.name, language).trim()] : [];
  });
  return names.join(language === 'zh' ? '、' : ', ');
}
