import { z } from 'zod';
import { assertNever } from '../lib/assert.ts';
import { idSchema } from '../lib/id.ts';
import type { ObjectiveId, OutputId } from './strategy.ts';

/** A line of the strategy: the development objective, of which there is one, an immediate objective, or an output. */
export const strategyLineSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('development') }).readonly(),
  z.object({ kind: z.literal('objective'), id: idSchema<ObjectiveId>() }).readonly(),
  z.object({ kind: z.literal('output'), id: idSchema<OutputId>() }).readonly(),
]);
export type StrategyLine = z.infer<typeof strategyLineSchema>;
/** Those that activities stand under. */
export type LineOfTree = Exclude<StrategyLine, { readonly kind: 'development' }>;

/** How a record says which line it belongs to, so that the store can hold it to that: both null is the development objective. */
export const lineFields = {
  objectiveId: idSchema<ObjectiveId>().nullable(),
  outputId: idSchema<OutputId>().nullable(),
} as const;
type OfLine = { readonly objectiveId: ObjectiveId | null; readonly outputId: OutputId | null };

export function lineOf({ objectiveId, outputId }: OfLine): StrategyLine {
  if (outputId !== null) return { kind: 'output', id: outputId };
  return objectiveId === null ? { kind: 'development' } : { kind: 'objective', id: objectiveId };
}

export function fieldsOfLine(line: StrategyLine): OfLine {
  switch (line.kind) {
    case 'development':
      return { objectiveId: null, outputId: null };
    case 'objective':
      return { objectiveId: line.id, outputId: null };
    case 'output':
      return { objectiveId: null, outputId: line.id };
    default:
      return assertNever(line);
  }
}

/** One word by which a line is told from every other, such as for a key of a list. */
export function lineKey(line: StrategyLine): string {
  return line.kind === 'development' ? line.kind : line.id;
}

export function sameLine(a: StrategyLine, b: StrategyLine): boolean {
  return lineKey(a) === lineKey(b);
}
