import { z } from 'zod';
import { activitySchema } from '../domain/activity.ts';
import { columnIdSchema, columnsSchema } from '../domain/column.ts';
import { dateSchema } from '../domain/day.ts';
import { evidenceGrades, shareSchema } from '../domain/finding.ts';
import { monthSchema } from '../domain/month.ts';
import { sexes } from '../domain/participant.ts';
import { partnerColours } from '../domain/partner.ts';
import { quantitySchema } from '../domain/quantity.ts';
import { sessionKinds } from '../domain/sessionKind.ts';
import { stepSchema } from '../domain/step.ts';
import { emptyText, textSchema } from '../domain/text.ts';
import { usualLeadLoad, workshopSchema } from '../domain/workshop.ts';
import { document, indicators, objectives, positions, recommendations } from './strategySchema.ts';
import { key, keys, onRecord, row } from './templateFields.ts';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** By which other parts of the template name this one. */
const itemKey = { key: key.optional() };

const card = z.strictObject({
  ...itemKey,
  text: textSchema,
  partner: key.optional(),
  column: columnIdSchema.default('ideas'),
  /** The challenge that it is a way to overcome. */
  answers: key.optional(),
  onRecord,
});

/** How a parked card ended; the activity by its key. */
const outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('activity'), activity: key }),
  z.strictObject({ kind: z.literal('owner'), owner: textSchema, due: dateSchema.nullable().default(null) }),
  z.strictObject({ kind: z.literal('closed'), because: textSchema }),
]);

const reservations = z.array(z.strictObject({ partner: key, text: textSchema })).default([]);

const finding = z.strictObject({
  ...itemKey,
  statement: textSchema,
  grade: z.enum(evidenceGrades),
  source: textSchema.default(emptyText),
  share: shareSchema.nullable().default(null),
  evidence: z.array(key),
  reservations,
  onRecord,
});

const decision = z.strictObject({ text: textSchema, reservations, onRecord });

/** Hands that were counted: by option, then by partner. */
const voting = z.strictObject({
  title: textSchema,
  options: z.array(key).min(1),
  hands: z.record(key, z.record(key, z.number().int().min(1))),
});

const session = z.strictObject({
  ...row,
  ...itemKey,
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
  parked: z.array(card.extend({ outcome: outcome.optional() })).default([]),
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

const activity = z.strictObject({
  ...row,
  ...itemKey,
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
  /** `days` counts from 1 and says on which they were there; without it they were there on all. */
  participants: z
    .array(
      z.strictObject({
        partner: key.nullable().default(null),
        name: textSchema,
        role: textSchema.default(emptyText),
        sex: z.enum(sexes).nullable().default(null),
        days: z.array(z.number().int().min(1)).optional(),
      }),
    )
    .default([]),
  /** A day without a date follows the one before it; the first one takes the day the workshop is made for. */
  days: z.array(z.strictObject({ date: dateSchema.optional(), start: clock, sessions: z.array(session) })),
  /** The lists that plans choose from. */
  provinces: z.array(listItem).default([]),
  sectors: z.array(listItem).default([]),
  programmeTargets: z
    .array(z.strictObject({ target: quantitySchema, provinces: keys, onRecord }))
    .default([]),
  /** Of the development objective. */
  indicators,
  objectives,
  positions,
  recommendations,
  document,
  /** Paragraphs that stand before the tables of a plan, by the key of the partner. */
  contexts: z.record(key, z.array(textSchema)).default({}),
  /** Activities by the key of the partner. */
  workplans: z.record(key, z.array(activity)),
});
export type Template = z.infer<typeof templateSchema>;
