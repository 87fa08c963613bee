import { z } from 'zod';

/**
 * A UUID that only one kind of record accepts: `idSchema<CardId>()` where
 * `type CardId = string & { CardId: never }`. Callers make ids (UUIDv7), so that
 * a window can show a new record before the store has answered.
 */
export function idSchema<T extends string>(): z.ZodType<T, string> {
  return z.uuid() as unknown as z.ZodType<T, string>;
}
