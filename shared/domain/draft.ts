import { z } from 'zod';

/**
 * What a person has typed and not yet entered, by the field it stands in
 * (`capture:<session id>`, `merge:<packet id>:<key of a conflict>`). Kept at every keystroke, so that a crash loses no word;
 * private to this file, and neither journaled nor undone.
 */
export const draftSchema = z
  .object({ id: z.string().min(1).max(600), text: z.string().max(100_000) })
  .readonly();
export type Draft = z.infer<typeof draftSchema>;
