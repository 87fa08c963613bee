import { z } from 'zod';
import { type PhotoId, photoSchema } from '../domain/photo.ts';
import { fieldsOf } from '../lib/fields.ts';
import { idSchema } from '../lib/id.ts';
import { keyBefore, keysBefore } from '../lib/order.ts';
import { photosOfSession } from '../records/queries.ts';
import { change, command, missing, refuse } from './command.ts';

const photoId = idSchema<PhotoId>();

/** The bytes are in the file before this: `blob` is the id under which it keeps them. */
export const addPhoto = command(
  'photos/add',
  photoSchema.unwrap().omit({ order: true }).strict(),
  (records, photo) => {
    if (!records.sessions.has(photo.sessionId)) return missing('sessions');
    if (records.photos.has(photo.id)) return refuse({ kind: 'already-exists' });
    const order = keyBefore(photosOfSession(records, photo.sessionId), null);
    return change(records, (edit) => edit.put('photos', { ...photo, order }));
  },
);

export const editPhoto = command(
  'photos/edit',
  z.strictObject({ id: photoId, fields: fieldsOf(photoSchema, ['caption', 'clusterId']) }),
  (records, { id, fields }) => {
    if (!records.photos.has(id)) return missing('photos');
    return change(records, (edit) => edit.patch('photos', id, fields));
  },
);

export const movePhoto = command(
  'photos/move',
  z.strictObject({ id: photoId, before: photoId.nullable() }),
  (records, { id, before }) => {
    const photo = records.photos.get(id);
    if (!photo) return missing('photos');
    if (before === id) return change(records, () => {});
    const siblings = photosOfSession(records, photo.sessionId);
    const [order = photo.order] = keysBefore(siblings, before, 1, new Set([id]));
    return change(records, (edit) => edit.patch('photos', id, { order }));
  },
);

/** The bytes stay in the file, so that undo brings the photo back. */
export const removePhoto = command('photos/remove', z.strictObject({ id: photoId }), (records, { id }) => {
  if (!records.photos.has(id)) return missing('photos');
  return change(records, (edit) => edit.remove('photos', id));
});
