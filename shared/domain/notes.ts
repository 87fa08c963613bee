import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { richTextSchema } from './richText.ts';
import type { SessionId } from './session.ts';

/** The minutes of a session, printed in the report; the record has the id of its session. */
export const sessionNotesSchema = z.object({ id: idSchema<SessionId>(), text: richTextSchema }).readonly();

/** What the facilitator wants to remember: in no document, packet or other window. */
export const privateNoteSchema = z
  .object({ id: idSchema<SessionId>(), text: z.string().max(100_000) })
  .readonly();
