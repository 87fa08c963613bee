import { z } from 'zod';
import { assertNever } from '../lib/assert.ts';
import type { SessionKind } from './sessionKind.ts';
import { type Text, textSchema } from './text.ts';

/** The tint of a card: its meaning, never its partner. */
export const tones = ['green', 'red', 'yellow', 'blue', 'white'] as const;
export type Tone = (typeof tones)[number];
export const toneSchema = z.enum(tones);

/** Names what a column is for, such as `worksNot`; unique within a board, and the same wherever it means the same. */
export const columnIdSchema = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]*$/)
  .max(40);
export type ColumnId = z.infer<typeof columnIdSchema>;

export const columnSchema = z.object({ id: columnIdSchema, title: textSchema, tone: toneSchema }).readonly();
export type Column = z.infer<typeof columnSchema>;

/** The columns of a board, left to right; never empty. */
export const columnsSchema = z.tuple([columnSchema], columnSchema).readonly();
export type Columns = z.infer<typeof columnsSchema>;

const ideas: Text = { en: 'Ideas', zh: '想法' };

function single(tone: Tone): Columns {
  return [{ id: 'ideas', title: ideas, tone }];
}

/** The board that a session has by its kind, until a method brings another. */
export function columnsOfKind(kind: SessionKind): Columns {
  switch (kind) {
    case 'works':
      return [
        { id: 'works', title: { en: 'Works', zh: '有效' }, tone: 'green' },
        { id: 'worksNot', title: { en: 'Does not work', zh: '无效' }, tone: 'red' },
      ];
    case 'achievements':
      return single('green');
    case 'challenges':
      return single('red');
    case 'lessons':
      return single('yellow');
    case 'overcome':
      return [{ id: 'ideas', title: { en: 'Ways to overcome', zh: '克服办法' }, tone: 'blue' }];
    case 'opening':
    case 'teamBuilding':
    case 'strategy':
    case 'workplan':
    case 'plenary':
    case 'break':
    case 'evaluation':
    case 'closing':
      return single('white');
    default:
      return assertNever(kind);
  }
}

/** Where a card of column `id` stands on a board: a column that the board has lost falls to the first one. */
export function columnFor(columns: Columns, id: ColumnId): Column {
  return columns.find((column) => column.id === id) ?? columns[0];
}

type Placed = { readonly column: ColumnId };

/** The column that a card has in a cluster: its own where the board has that, or else the one the cluster stands in. */
export function ownColumn(columns: Columns, card: Placed, cluster: Placed): ColumnId {
  return columns.some((column) => column.id === card.column) ? card.column : cluster.column;
}
