import { snapshotSchema } from '../domain/snapshot.ts';
import { holdsOf } from '../records/restore.ts';
import { change, command, refuse } from './command.ts';

/** Keeps the workshop as it is now, under a name. The store keeps the content with the record. */
export const takeSnapshot = command(
  'snapshots/take',
  snapshotSchema.unwrap().pick({ id: true, name: true, at: true }).strict(),
  (records, { id, name, at }) => {
    if (records.snapshots.has(id)) return refuse({ kind: 'already-exists' });
    return change(records, (edit) =>
      edit.put('snapshots', { id, name, at, cause: 'asked', sessionId: null, holds: holdsOf(records) }),
    );
  },
);
