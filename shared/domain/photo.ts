import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { orderSchema } from '../lib/order.ts';
import type { ClusterId } from './boardItem.ts';
import type { SessionId } from './session.ts';
import { textSchema } from './text.ts';

export type PhotoId = string & { PhotoId: never };

export const photoTypes = ['image/jpeg', 'image/png'] as const;
export type PhotoType = (typeof photoTypes)[number];

/** Longest side of a kept photo in pixels: a flipchart is readable, and a hundred of them fit in a file. */
export const photoSide = 2000;

/** SHA-256 of the bytes, by which the file keeps them once. */
export const blobIdSchema = z.string().regex(/^[0-9a-f]{64}$/);
export type BlobId = z.infer<typeof blobIdSchema>;

/** A photo of a flipchart or of the card wall. Its bytes lie beside the records, under `blob`. */
export const photoSchema = z
  .object({
    id: idSchema<PhotoId>(),
    sessionId: idSchema<SessionId>(),
    /** The cluster that it shows; a weak reference. */
    clusterId: idSchema<ClusterId>().nullable(),
    order: orderSchema,
    caption: textSchema,
    blob: blobIdSchema,
    type: z.enum(photoTypes),
    width: z.number().int().min(1).max(photoSide),
    height: z.number().int().min(1).max(photoSide),
  })
  .readonly();
export type Photo = z.infer<typeof photoSchema>;
