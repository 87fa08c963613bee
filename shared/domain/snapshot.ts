import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { momentSchema } from './moment.ts';
import type { SessionId } from './session.ts';
import { textSchema } from './text.ts';

export type SnapshotId = string & { SnapshotId: never };

/** Why a snapshot was taken; `version` is one of the strategy document. */
const snapshotCauses = ['session-end', 'asked', 'before-restore', 'version'] as const;

const count = z.number().int().min(0);

/** A named, complete copy of the workshop at a moment. Its content lies beside the records, under its id. */
export const snapshotSchema = z
  .object({
    id: idSchema<SnapshotId>(),
    name: textSchema,
    at: momentSchema,
    cause: z.enum(snapshotCauses),
    /** The session at whose end it was taken; a weak reference. */
    sessionId: idSchema<SessionId>().nullable(),
    /** How much it holds, to be told without reading its content. */
    holds: z.object({ cards: count, clusters: count, findings: count }).readonly(),
  })
  .readonly();
export type Snapshot = z.infer<typeof snapshotSchema>;
