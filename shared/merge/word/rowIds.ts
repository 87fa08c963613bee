import type { ActivityId } from '../../domain/activity.ts';
import type { DocumentRow } from './planDocument.ts';

const tag = /^plenum:activity:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/iu;
const bookmark = /^[ab]_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/iu;

/** By the content controls around a row. */
export function taggedIds({ tags }: DocumentRow): readonly ActivityId[] {
  return tags.flatMap(
    (each) => tag.exec(each)?.[1]?.toLowerCase() ?? [],
  ) as readonly string[] as ActivityId[];
}

/** By the bookmarks in it. */
export function bookmarkedIds({ bookmarks }: DocumentRow): readonly ActivityId[] {
  const ids: readonly string[] = bookmarks.flatMap(
    (each) => bookmark.exec(each)?.slice(1).join('-').toLowerCase() ?? [],
  );
  return ids as ActivityId[];
}

/** Of whom a row says that it is, the surest first. */
export function activityIdsOf(row: DocumentRow): readonly ActivityId[] {
  return [...taggedIds(row), ...bookmarkedIds(row)];
}
