import { z } from 'zod';
import { snapshotSchema } from '../domain/snapshot.ts';
import { holdsOf } from '../records/restore.ts';
import { change, command, refuse } from './command.ts';

/** Keeps the workshop as it is now, under a name. The store keeps the content with the record. */
export const takeSnapshot = command(
  'snapshots/take',
  snapshotSchema
    .unwrap()
    .pick({ id: true, name: true, at: true })
    .extend({ cause: z.enum(['asked', 'version']).optional() })
    .strict(),
  (records, { id, name, at, cause = 'asked' }) => {
    if (records.snapshots.has(id)) return refuse({ kind: 'already-exists' });
    return change(records, (edit) =>
      edit.put('snapshots', { id, name, at, cause, sessionId: null, holds: holdsOf(records) }),
    );
  },
);
