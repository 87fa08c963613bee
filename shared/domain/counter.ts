import { z } from 'zod';
import { referenceKinds } from './reference.ts';

/** The next number of a kind of short reference. It only grows: undo takes a card back, never its number. */
export const counterSchema = z
  .object({ id: z.enum(referenceKinds), next: z.number().int().min(1) })
  .readonly();
