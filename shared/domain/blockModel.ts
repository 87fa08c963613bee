import { z } from 'zod';
import { textSchema } from './text.ts';

/** What stands out in a cell: a sum, something that is missing or unsure, a filled month, a quiet word. */
const cellTones = ['plain', 'quiet', 'strong', 'missing', 'agreed', 'reserved', 'refused', 'filled'] as const;

const cellSchema = z
  .object({
    /** In both languages, also what comes from our labels, so that one model serves every language. */
    text: textSchema,
    tone: z.enum(cellTones),
    /** How many columns it covers. */
    span: z.number().int().min(1).max(100),
  })
  .readonly();

const rowSchema = z
  .object({
    /** The same in every state of the workshop, by which two versions are compared. */
    key: z.string().max(200),
    kind: z.enum(['row', 'group', 'total']),
    /** The reference that this row defines, `O1.2` or `F-05`, to which others lead; null for none. */
    anchor: z.string().max(40).nullable(),
    illustrative: z.boolean(),
    cells: z.array(cellSchema).max(200).readonly(),
  })
  .readonly();

const columnSchema = z
  .object({
    title: textSchema,
    /** Its part of the width beside the others. */
    share: z.number().positive().max(1000),
    isNumber: z.boolean(),
  })
  .readonly();

const tableSchema = z
  .object({
    /** Empty when the block has only one. */
    title: textSchema,
    columns: z.array(columnSchema).max(200).readonly(),
    rows: z.array(rowSchema).max(20_000).readonly(),
  })
  .readonly();

/** A live block as it reads at a moment: plain data, the same for the screen, the Word file and a comparison. */
export const blockModelSchema = z
  .object({
    caption: textSchema,
    /** Too wide for a portrait page. */
    isWide: z.boolean(),
    tables: z.array(tableSchema).max(50).readonly(),
    /** Stands below, or alone where there is nothing to show yet. */
    note: textSchema,
  })
  .readonly();
export type BlockModel = z.infer<typeof blockModelSchema>;
export type BlockTable = z.infer<typeof tableSchema>;
export type BlockColumn = z.infer<typeof columnSchema>;
export type BlockRow = z.infer<typeof rowSchema>;
export type BlockCell = z.infer<typeof cellSchema>;
