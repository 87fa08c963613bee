import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { furtherSchema, nothingFurther } from './further.ts';
import type { PartnerId } from './partner.ts';
import { blobIdSchema, photoSide, photoTypes } from './photo.ts';
import { acceptedChecksSchema } from './planCheck.ts';
import { emptyRichText, richTextSchema } from './richText.ts';

export type WorkplanId = string & { WorkplanId: never };

/** The parts of the document that a partner can leave out, in their order; title block and signatures are always there. */
export const planSections = [
  'summary',
  'context',
  'howMade',
  'logframe',
  'schedule',
  'timeline',
  'budget',
  'milestones',
  'risks',
  'contacts',
  'evidence',
] as const;
export type PlanSection = (typeof planSections)[number];

/** Families that every office has: their names are in the styles of the document, for Latin and for Chinese. */
export const typefaces = ['sans', 'serif'] as const;
export type Typeface = (typeof typefaces)[number];

export const logoSchema = z
  .object({
    blob: blobIdSchema,
    type: z.enum(photoTypes),
    width: z.number().int().min(1).max(photoSide),
    height: z.number().int().min(1).max(photoSide),
  })
  .readonly();
export type Logo = z.infer<typeof logoSchema>;

/** `#rrggbb` in small letters. */
const hexColourSchema = z.string().regex(/^#[0-9a-f]{6}$/);

/** One per partner, made with it; its rows are the activities, the rest is how its document reads and looks. */
export const workplanSchema = z
  .object({
    id: idSchema<WorkplanId>(),
    partnerId: idSchema<PartnerId>(),
    /** What a reader must know before the tables, written once for each language. */
    context: z.object({ en: richTextSchema, zh: richTextSchema }).readonly(),
    /** As the partner counts them, such as `1.2`; empty for none. */
    version: z.string().max(40),
    isFinal: z.boolean(),
    sections: z.array(z.enum(planSections)).max(planSections.length).readonly(),
    logo: logoSchema.nullable(),
    /** The house colour; null for that of the programme. */
    accent: hexColourSchema.nullable(),
    typeface: z.enum(typefaces),
    /** Checks of the plan as a whole. */
    accepted: acceptedChecksSchema,
    further: furtherSchema,
  })
  .readonly();
export type Workplan = z.infer<typeof workplanSchema>;

export const newWorkplan = {
  context: { en: emptyRichText, zh: emptyRichText },
  version: '',
  isFinal: false,
  sections: planSections,
  logo: null,
  accent: null,
  typeface: 'sans',
  accepted: [],
  further: nothingFurther,
} as const satisfies Partial<Workplan>;
