import { z } from 'zod';
import { activitySchema } from '../domain/activity.ts';
import { columnIdSchema, columnsSchema } from '../domain/column.ts';
import { dateSchema } from '../domain/day.ts';
import { evidenceGrades, shareSchema } from '../domain/finding.ts';
import { monthSchema } from '../domain/month.ts';
import { partnerColours } from '../domain/partner.ts';
import { quantitySchema } from '../domain/quantity.ts';
import { sessionKinds } from '../domain/sessionKind.ts';
import { stepSchema } from '../domain/step.ts';
import { emptyText, textSchema } from '../domain/text.ts';
import { usualLeadLoad, workshopSchema } from '../domain/workshop.ts';

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
  ...itemKey,
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

/** What an activity says in words and figures is written as its record has it; what it names, by key. */
const planned = activitySchema
  .unwrap()
  .pick({
    lead: true,
    start: true,
    end: true,
    deliverable: true,
    target: true,
    percentWomen: true,
    countsElsewhere: true,
    indicator: true,
    baseline: true,
    indicatorTarget: true,
    verification: true,
    budget: true,
    risks: true,
    remarks: true,
    status: true,
    actual: true,
  })
  .partial();

const keys = z.array(key).default([]);

const activity = z.strictObject({
  ...row,
  ...planned.shape,
  output: key,
  supporting: z.array(z.strictObject({ partner: key, isConfirmed: z.boolean() })).default([]),
  provinces: keys,
  sectors: keys,
  /** Findings, clusters and cards. */
  evidence: keys,
  milestones: z
    .array(
      z.strictObject({
        title: textSchema,
        month: monthSchema.nullable().default(null),
        isDone: z.boolean().default(false),
      }),
    )
    .default([]),
});

const listItem = z.strictObject({ key, name: textSchema });

/** A workshop to start from, as the files in `resources/` hold it: readable names instead of ids. */
export const templateSchema = z.strictObject({
  name: textSchema,
  description: textSchema,
  /** Whether its content is a made-up example, to be marked as such, or a frame to be filled in. */
  sample: z.boolean(),
  workshop: workshopSchema
    .unwrap()
    .omit({ id: true, languages: true, leadLoad: true })
    .extend({
      languages: workshopSchema.unwrap().shape.languages.default(['en', 'zh']),
      leadLoad: workshopSchema.unwrap().shape.leadLoad.default(usualLeadLoad),
    })
    .strict(),
  partners: z.array(
    z.strictObject({ key, name: textSchema, mark: z.string(), colour: z.enum(partnerColours) }),
  ),
  /** A day without a date follows the one before it; the first one takes the day the workshop is made for. */
  days: z.array(z.strictObject({ date: dateSchema.optional(), start: clock, sessions: z.array(session) })),
  /** The lists that plans choose from. */
  provinces: z.array(listItem).default([]),
  sectors: z.array(listItem).default([]),
  programmeTargets: z
    .array(z.strictObject({ target: quantitySchema, provinces: keys, onRecord: z.boolean().default(false) }))
    .default([]),
  objectives: z.array(z.strictObject({ ...row, outputs: z.array(z.strictObject({ ...row, key })) })),
  /** Paragraphs that stand before the tables of a plan, by the key of the partner. */
  contexts: z.record(key, z.array(textSchema)).default({}),
  /** Activities by the key of the partner. */
  workplans: z.record(key, z.array(activity)),
});
export type Template = z.infer<typeof templateSchema>;
