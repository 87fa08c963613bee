import { z } from 'zod';
import { budgetSchema, targetSchema } from '../domain/activity.ts';
import { columnIdSchema } from '../domain/column.ts';
import { dateSchema } from '../domain/day.ts';
import { monthSchema } from '../domain/month.ts';
import { partnerColours } from '../domain/partner.ts';
import { sessionKinds } from '../domain/sessionKind.ts';
import { emptyText, textSchema } from '../domain/text.ts';
import { workshopSchema } from '../domain/workshop.ts';

const key = z.string().regex(/^[a-z0-9-]+$/);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Rows of a template are samples, marked as illustrative, unless they are on public record. */
const row = { title: textSchema, onRecord: z.boolean().default(false) };

const card = z.strictObject({
  text: textSchema,
  partner: key.optional(),
  column: columnIdSchema.default('ideas'),
  onRecord: z.boolean().default(false),
});

const session = z.strictObject({
  ...row,
  kind: z.enum(sessionKinds),
  purpose: textSchema.optional(),
  question: textSchema.optional(),
  materials: textSchema.optional(),
  responsible: textSchema.optional(),
  parallel: z.boolean().optional(),
  /** A method of the library, which brings steps and columns. */
  method: z.string().optional(),
  minutes: z.number(),
  fixedStart: clock.optional(),
  clusters: z
    .array(z.strictObject({ ...row, column: columnIdSchema.default('ideas'), cards: z.array(card) }))
    .default([]),
  cards: z.array(card).default([]),
  parked: z.array(card).default([]),
});

const activity = z.strictObject({
  ...row,
  output: key,
  lead: textSchema.default(emptyText),
  start: monthSchema.nullable().default(null),
  end: monthSchema.nullable().default(null),
  target: targetSchema.optional(),
  budget: budgetSchema.optional(),
});

/** A workshop to start from, as the files in `resources/` hold it: readable names instead of ids. */
export const templateSchema = z.strictObject({
  name: textSchema,
  description: textSchema,
  /** Whether its content is a made-up example, to be marked as such, or a frame to be filled in. */
  sample: z.boolean(),
  workshop: workshopSchema
    .unwrap()
    .omit({ id: true, languages: true })
    .extend({ languages: workshopSchema.unwrap().shape.languages.default(['en', 'zh']) })
    .strict(),
  partners: z.array(
    z.strictObject({ key, name: textSchema, mark: z.string(), colour: z.enum(partnerColours) }),
  ),
  /** A day without a date follows the one before it; the first one takes the day the workshop is made for. */
  days: z.array(z.strictObject({ date: dateSchema.optional(), start: clock, sessions: z.array(session) })),
  objectives: z.array(z.strictObject({ ...row, outputs: z.array(z.strictObject({ ...row, key })) })),
  /** Activities by the key of the partner. */
  workplans: z.record(key, z.array(activity)),
});
export type Template = z.infer<typeof templateSchema>;
