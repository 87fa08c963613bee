import { z } from 'zod';

/**
 * Fields of a record that a newer version of the application wrote and this one does not know, as JSON. They came in a
 * packet, are merged like every other field, and go out again with the next one: nobody's words end at an older program.
 */
export const furtherSchema = z.record(z.string().max(100), z.json()).readonly();
export type Further = z.infer<typeof furtherSchema>;

export const nothingFurther: Further = {};
