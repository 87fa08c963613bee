import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import type { PartnerId } from './partner.ts';
import { textSchema } from './text.ts';

/** A partner that does not fully share a finding or decision, and why. */
export const reservationSchema = z.object({ partnerId: idSchema<PartnerId>(), text: textSchema }).readonly();
export const reservationsSchema = z.array(reservationSchema).max(100).readonly();
export type Reservation = z.infer<typeof reservationSchema>;
