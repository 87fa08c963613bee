import { privateNoteSchema } from '../domain/notes.ts';
import { change, command, missing } from './command.ts';

/** What the facilitator wants to remember of a session; an empty text removes it. */
export const writePrivateNote = command('private-notes/write', privateNoteSchema, (records, note) => {
  if (!records.sessions.has(note.id)) return missing('sessions');
  return change(records, (edit) =>
    note.text === '' ? edit.remove('privateNotes', note.id) : edit.put('privateNotes', note),
  );
});
