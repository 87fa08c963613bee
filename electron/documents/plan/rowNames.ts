import type { ActivityId } from '../../../shared/domain/activity.ts';

/**
 * The tag of the content control around a row, which Word neither shows nor prints. By it a row that somebody has
 * edited, moved or copied is known again. See docs/word-files.md.
 */
export function activityTag(id: ActivityId): string {
  return `plenum:activity:${id}`;
}

/** The name under which a row of a table is found again by programs that drop content controls; Word allows 40 characters and no dash. */
export function activityBookmark(table: 'logframe' | 'schedule', id: ActivityId): string {
  return `${table === 'logframe' ? 'a' : 'b'}_${id.replaceAll('-', '')}`;
}

/** In the head of a column. */
export function columnBookmark(table: 'logframe' | 'schedule', column: string): string {
  return `${table === 'logframe' ? 'c' : 's'}_${column}`;
}
