import { z } from 'zod';
import { textSchema } from '../domain/text.ts';

/** By which parts of a template name each other. */
export const key = z.string().regex(/^[a-z0-9-]+$/);
export const keys = z.array(key).default([]);

/** Rows of a template are samples, marked as illustrative, unless they are on public record. */
export const onRecord = z.boolean().default(false);
export const row = { title: textSchema, onRecord };
