import { isBlankRichText } from '../domain/richText.ts';
import type { SessionId } from '../domain/session.ts';
import type { Edit } from '../records/edit.ts';
import { clustersOfSession } from '../records/queries.ts';
import type { Records } from '../records/tables.ts';

/** Whether something besides cards came out of a session, or was noted down for it. */
export function holdsContent(records: Records, id: SessionId): boolean {
  const notes = records.sessionNotes.get(id);
  if (notes && !isBlankRichText(notes.text)) return true;
  if ((records.privateNotes.get(id)?.text ?? '').trim() !== '') return true;
  const tables = ['findings', 'decisions', 'photos', 'votings'] as const;
  return tables.some((table) => [...records[table].values()].some((row) => row.sessionId === id));
}

/** Removes a session that holds nothing, with what of it is empty. */
export function dropSession(records: Records, edit: Edit, id: SessionId): void {
  for (const cluster of clustersOfSession(records, id)) edit.remove('clusters', cluster.id);
  for (const table of ['sessionRuns', 'sessionNotes', 'privateNotes'] as const) edit.remove(table, id);
  edit.remove('sessions', id);
}
