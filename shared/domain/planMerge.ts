import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { momentSchema } from './moment.ts';
import type { PacketId } from './packet.ts';
import { textSchema } from './text.ts';

/** The tables of one partner's plan, in the order in which a plan is read. */
export const planTables = ['workplans', 'activities', 'milestones'] as const;
export type PlanTable = (typeof planTables)[number];

/** How a conflict can end. `both` keeps the two texts one under the other; `written` is a third one. */
export const choiceKinds = ['ours', 'theirs', 'both', 'written'] as const;
export type ChoiceKind = (typeof choiceKinds)[number];

const rowSchema = {
  table: z.enum(planTables),
  id: z.string().max(100),
  /** What the row was called then: the wording of an activity or milestone. */
  title: textSchema,
};

/** A row of the partner that came in by itself; without `fields` the whole of it came, or went. */
export const takenRowSchema = z
  .object({
    ...rowSchema,
    change: z.enum(['added', 'edited', 'removed']),
    fields: z.array(z.string()).readonly(),
  })
  .readonly();
export type TakenRow = z.infer<typeof takenRowSchema>;

/** What stood against what, and what was decided. The values are those of the field, as JSON. */
export const settledConflictSchema = z
  .object({
    ...rowSchema,
    /** As in `Conflict`; null when one side had changed the row and the other removed it. */
    field: z.string().nullable(),
    base: z.json(),
    ours: z.json(),
    theirs: z.json(),
    choice: z.enum(choiceKinds),
    result: z.json(),
  })
  .readonly();
export type SettledConflict = z.infer<typeof settledConflictSchema>;

/** What became of a packet that came back. Its id is that of the packet; undo takes the whole merge away with it. */
export const planMergeSchema = z
  .object({
    id: idSchema<PacketId>(),
    at: momentSchema,
    taken: z.array(takenRowSchema).readonly(),
    settled: z.array(settledConflictSchema).readonly(),
    /** What stood in a Word file and was not understood, with where it stood. */
    unread: z.array(z.object({ place: z.string(), text: z.string() }).readonly()).readonly(),
  })
  .readonly();
export type PlanMerge = z.infer<typeof planMergeSchema>;
