import { z } from 'zod';
import type { SessionId } from '../domain/session.ts';
import { type Wall, wallSchema, wallViewSchema } from '../domain/wall.ts';
import { fieldsOf } from '../lib/fields.ts';
import { idSchema } from '../lib/id.ts';
import type { Records } from '../records/tables.ts';
import { viewOf, viewOfSession, wallOf } from '../records/wall.ts';
import { change, command, type Decision, missing } from './command.ts';

function put(records: Records, fields: Partial<Wall>): Decision {
  return change(records, (edit) => edit.put('walls', { ...wallOf(records), ...fields }));
}

/** Whatever is shown by hand takes the blank away: nobody chooses a picture to keep it dark. */
export const showOnWall = command(
  'wall/show',
  z.strictObject({ view: wallViewSchema }),
  (records, { view }) => put(records, { view, isBlank: false }),
);

export const blankWall = command(
  'wall/blank',
  z.strictObject({ isBlank: z.boolean() }),
  (records, { isBlank }) => put(records, { isBlank }),
);

/** `pages` is how many the asking window counts at the size of the wall; a page beyond them is the last. */
export const turnPage = command(
  'wall/turn-page',
  z.strictObject({ by: z.number().int().min(-1000).max(1000), pages: z.number().int().min(1).max(1001) }),
  (records, { by, pages }) => {
    const view = viewOf(records);
    if (!('page' in view)) return change(records, () => {});
    const from = Math.min(view.page, pages - 1);
    const page = Math.min(Math.max(from + by, 0), pages - 1);
    return put(records, { view: { ...view, page } });
  },
);

export const setWall = command(
  'wall/set',
  z.strictObject({ fields: fieldsOf(wallSchema, ['room', 'language', 'isFollowing']) }),
  (records, { fields: { room, language, isFollowing } }) => {
    const wall = wallOf(records);
    return put(records, {
      room: room ?? wall.room,
      language: language ?? wall.language,
      isFollowing: isFollowing ?? wall.isFollowing,
    });
  },
);

/** The facilitator is at a session now. Said again of the same one it changes nothing, so what was chosen by hand stays. */
export const followToSession = command(
  'wall/follow',
  z.strictObject({ sessionId: idSchema<SessionId>() }),
  (records, { sessionId }) => {
    const view = viewOfSession(records, sessionId);
    if (view === null) return missing('sessions');
    const wall = wallOf(records);
    if (!wall.isFollowing || wall.followedId === sessionId) return change(records, () => {});
    return put(records, { view, followedId: sessionId });
  },
);
