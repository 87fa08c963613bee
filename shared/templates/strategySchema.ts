import { z } from 'zod';
import { indicatorSchema } from '../domain/indicator.ts';
import { matrixMeasures } from '../domain/liveBlock.ts';
import { recommendationSchema } from '../domain/recommendation.ts';
import { emptyText, textSchema } from '../domain/text.ts';
import { key, keys, onRecord, row } from './templateFields.ts';

const { baseline, target, verification } = indicatorSchema.unwrap().shape;
const indicator = z.strictObject({
  ...row,
  baseline: baseline.optional(),
  target: target.optional(),
  verification: verification.optional(),
});
export const indicators = z.array(indicator).default([]);

const reasoned = {
  ...row,
  rationale: textSchema.default(emptyText),
  assumptions: textSchema.default(emptyText),
  risks: textSchema.default(emptyText),
  /** Findings, clusters and cards. */
  evidence: keys,
  indicators,
};

/** Objectives and outputs share their keys with `development`, by which the development objective is named. */
export const objectives = z.array(
  z.strictObject({
    ...reasoned,
    key: key.optional(),
    outputs: z.array(z.strictObject({ ...reasoned, key })),
  }),
);

const reasons = z.array(z.strictObject({ partner: key, text: textSchema })).default([]);

/** Where the partners stand, by the key of the line. */
export const positions = z
  .record(key, z.strictObject({ agreed: keys, reservations: reasons, notAgreed: reasons, onRecord }))
  .default({});

const answered = recommendationSchema
  .unwrap()
  .pick({
    text: true,
    source: true,
    addressee: true,
    priority: true,
    resources: true,
    timing: true,
    response: true,
    action: true,
    status: true,
  })
  .partial()
  .required({ text: true });

export const recommendations = z
  .array(z.strictObject({ ...answered.shape, key: key.optional(), answeredBy: keys, onRecord }))
  .default([]);

/** As `liveBlockSchema` has it, with keys where it has ids. */
const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('findings'), session: key.optional() }),
  z.strictObject({ kind: z.literal('plan'), partner: key.optional() }),
  z.strictObject({ kind: z.literal('matrix'), measure: z.enum(matrixMeasures) }),
  z.strictObject({ kind: z.literal('budget'), by: z.enum(['payer', 'partner']) }),
  z.strictObject({
    kind: z.enum([
      'objectives',
      'results',
      'targets',
      'timeline',
      'coverage',
      'positions',
      'risks',
      'recommendations',
      'participants',
    ]),
  }),
]);

/** The lines of `markup.ts`. */
const lines = z.array(z.string());

const part = z.union([
  z.strictObject({ heading: z.literal([1, 2]), title: textSchema, onRecord }),
  z.strictObject({ prose: z.strictObject({ en: lines, zh: lines }), onRecord }),
  z.strictObject({ block, caption: textSchema.default(emptyText), onRecord }),
]);

/** The strategy document from its first heading to its last block. */
export const document = z.array(part).default([]);
