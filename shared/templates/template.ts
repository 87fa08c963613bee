import { z } from 'zod';
import { budgetSchema, targetSchema } from '../domain/activity.ts';
import { columnIdSchema, columnsSchema } from '../domain/column.ts';
import { dateSchema } from '../domain/day.ts';
import { evidenceGrades, shareSchema } from '../domain/finding.ts';
import { monthSchema } from '../domain/month.ts';
import { partnerColours } from '../domain/partner.ts';
import { sessionKinds } from '../domain/sessionKind.ts';
import { stepSchema } from '../domain/step.ts';
import { emptyText, textSchema } from '../domain/text.ts';
import { workshopSchema } from '../domain/workshop.ts';

const key = z.string().regex(/^[a-z0-9-]+$/);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Rows of a template are samples, marked as illustrative, unless they are on public record. */
const row = { title: textSchema, onRecord: z.boolean().default(false) };

/** By which findings, votings and answers of the template name a card or a cluster. */
const itemKey = { key: key.optional() };

const card = z.strictObject({
  ...itemKey,
  text: textSchema,
  partner: key.optional(),
  column: columnIdSchema.default('ideas'),
  /** The challenge that it is a way to overcome. */
  answers: key.optional(),
  onRecord: z.boolean().default(false),
});

const reservations = z.array(z.strictObject({ partner: key, text: textSchema })).default([]);

const finding = z.strictObject({
  statement: textSchema,
  grade: z.enum(evidenceGrades),
  source: textSchema.default(emptyText),
  share: shareSchema.nullable().default(null),
  evidence: z.array(key),
  reservations,
  onRecord: z.boolean().default(false),
});

const decision = z.strictObject({ text: textSchema, reservations, onRecord: z.boolean().default(false) });

/** Hands that were counted: by option, then by partner. */
const voting = z.strictObject({
  title: textSchema,
  options: z.array(key).min(1),
  hands: z.record(key, z.record(key, z.number().int().min(1))),
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
  /** Where they are not those of the method or the kind. */
  steps: z.array(stepSchema).readonly().optional(),
  columns: columnsSchema.optional(),
  minutes: z.number(),
  fixedStart: clock.optional(),
  clusters: z
    .array(
      z.strictObject({ ...row, ...itemKey, column: columnIdSchema.default('ideas'), cards: z.array(card) }),
    )
    .default([]),
  cards: z.array(card).default([]),
  parked: z.array(card).default([]),
  findings: z.array(finding).default([]),
  decisions: z.array(decision).default([]),
  votings: z.array(voting).default([]),
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
