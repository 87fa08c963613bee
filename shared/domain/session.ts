import { z } from 'zod';
import { assertNever } from '../lib/assert.ts';
import { idSchema } from '../lib/id.ts';
import { orderSchema } from '../lib/order.ts';
import type { DayId } from './day.ts';
import { textSchema } from './text.ts';
import { timeOfDaySchema } from './timeOfDay.ts';

export type SessionId = string & { SessionId: never };

export const sessionKinds = [
  'opening',
  'achievements',
  'challenges',
  'lessons',
  'works',
  'overcome',
  'teamBuilding',
  'strategy',
  'workplan',
  'plenary',
  'break',
  'evaluation',
  'closing',
] as const;
export type SessionKind = (typeof sessionKinds)[number];

export const sessionSchema = z
  .object({
    id: idSchema<SessionId>(),
    dayId: idSchema<DayId>(),
    order: orderSchema,
    kind: z.enum(sessionKinds),
    title: textSchema,
    question: textSchema,
    /** Planned length in minutes. */
    minutes: z.number().int().min(1).max(720),
    /** Minutes since midnight for a block that must not move, such as lunch; null follows the session before it. */
    fixedStart: timeOfDaySchema.nullable(),
    illustrative: z.boolean(),
  })
  .readonly();
export type Session = z.infer<typeof sessionSchema>;

export const columnIds = ['ideas', 'works', 'worksNot'] as const;
export type ColumnId = (typeof columnIds)[number];

/** The tint of a card: its meaning, never its partner. */
export type Tone = 'green' | 'red' | 'yellow' | 'blue' | 'white';

export type Column = { readonly id: ColumnId; readonly tone: Tone };

/** The columns of the board that a kind of session uses, left to right; never empty. */
export function columnsOf(kind: SessionKind): readonly [Column, ...Column[]] {
  switch (kind) {
    case 'works':
      return [
        { id: 'works', tone: 'green' },
        { id: 'worksNot', tone: 'red' },
      ];
    case 'achievements':
      return [{ id: 'ideas', tone: 'green' }];
    case 'challenges':
      return [{ id: 'ideas', tone: 'red' }];
    case 'lessons':
      return [{ id: 'ideas', tone: 'yellow' }];
    case 'overcome':
      return [{ id: 'ideas', tone: 'blue' }];
    case 'opening':
    case 'teamBuilding':
    case 'strategy':
    case 'workplan':
    case 'plenary':
    case 'break':
    case 'evaluation':
    case 'closing':
      return [{ id: 'ideas', tone: 'white' }];
    default:
      return assertNever(kind);
  }
}

/** Where a card of column `id` stands on a board of this kind: a column that the kind has lost falls to the first one. */
export function columnFor(kind: SessionKind, id: ColumnId): Column {
  const columns = columnsOf(kind);
  return columns.find((column) => column.id === id) ?? columns[0];
}

/** Sessions in which people write cards; a break has no board. */
export function hasBoard(kind: SessionKind): boolean {
  return kind !== 'break';
}
