import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { orderSchema } from '../lib/order.ts';
import { blockModelSchema } from './blockModel.ts';
import { liveBlockSchema } from './liveBlock.ts';
import { momentSchema } from './moment.ts';
import { richTextSchema } from './richText.ts';
import { textSchema } from './text.ts';

export type StrategyPartId = string & { StrategyPartId: never };

/** A heading begins a chapter (1) or a section of one (2). */
export const headingSchema = z
  .object({ kind: z.literal('heading'), level: z.union([z.literal(1), z.literal(2)]), title: textSchema })
  .readonly();
/** Written once for each language. */
export const proseSchema = z
  .object({
    kind: z.literal('prose'),
    text: z.object({ en: richTextSchema, zh: richTextSchema }).readonly(),
  })
  .readonly();
export const blockPartSchema = z
  .object({
    kind: z.literal('block'),
    block: liveBlockSchema,
    /** Blank for the usual one. */
    caption: textSchema,
    /** How it read when somebody froze it; null while it follows the records. */
    frozen: z.object({ at: momentSchema, model: blockModelSchema }).readonly().nullable(),
  })
  .readonly();

/** The strategy document is a list of these: what people write, around what follows the records. */
export const strategyPartSchema = z
  .object({
    id: idSchema<StrategyPartId>(),
    order: orderSchema,
    content: z.discriminatedUnion('kind', [headingSchema, proseSchema, blockPartSchema]),
    illustrative: z.boolean(),
  })
  .readonly();
export type StrategyPart = z.infer<typeof strategyPartSchema>;
export type PartContent = StrategyPart['content'];
export type Heading = z.infer<typeof headingSchema>;
export type Prose = z.infer<typeof proseSchema>;
export type BlockPart = z.infer<typeof blockPartSchema>;
