import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { orderSchema } from '../lib/order.ts';
import { evidenceLinksSchema } from './evidenceLink.ts';
import { emptyText, textSchema } from './text.ts';

export type ObjectiveId = string & { ObjectiveId: never };
export type OutputId = string & { OutputId: never };

/** What an immediate objective and an output both say. */
const said = {
  title: textSchema,
  /** Why it is there, in a sentence or two. */
  rationale: textSchema,
  /** What must hold for it to be reached, and what may stand in its way. */
  assumptions: textSchema,
  risks: textSchema,
  evidence: evidenceLinksSchema,
  illustrative: z.boolean(),
} as const;

/** The fields of an objective or output that a person writes. */
export const wordedFields = ['title', 'rationale', 'assumptions', 'risks'] as const;

/** What a new objective or output says beside its title. */
export const unreasoned = {
  rationale: emptyText,
  assumptions: emptyText,
  risks: emptyText,
  evidence: [],
} as const satisfies Partial<Objective>;

/** An immediate objective, in the words of ILO results frameworks. */
export const objectiveSchema = z
  .object({ id: idSchema<ObjectiveId>(), order: orderSchema, ...said })
  .readonly();
export type Objective = z.infer<typeof objectiveSchema>;

export const outputSchema = z
  .object({
    id: idSchema<OutputId>(),
    objectiveId: idSchema<ObjectiveId>(),
    order: orderSchema,
    ...said,
  })
  .readonly();
export type Output = z.infer<typeof outputSchema>;
