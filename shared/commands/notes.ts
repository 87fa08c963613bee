import { z } from 'zod';
import { richTextSchema } from '../domain/richText.ts';
import type { SessionId } from '../domain/session.ts';
import { idSchema } from '../lib/id.ts';
import { change, command, missing } from './command.ts';

/** The minutes of a session as they stand; without any block they are no longer kept. */
export const writeSessionNotes = command(
  'session-notes/write',
  z.strictObject({ id: idSchema<SessionId>(), text: richTextSchema }),
  (records, { id, text }) => {
    if (!records.sessions.has(id)) return missing('sessions');
    return change(records, (edit) =>
      text.content.length === 0 ? edit.remove('sessionNotes', id) : edit.put('sessionNotes', { id, text }),
    );
  },
);
