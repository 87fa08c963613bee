import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import type { PartnerId } from './partner.ts';
import { type Text, textSchema } from './text.ts';

/** A partner that does not fully share a finding or decision, and why. */
export const reservationSchema = z.object({ partnerId: idSchema<PartnerId>(), text: textSchema }).readonly();
export const reservationsSchema = z.array(reservationSchema).max(100).readonly();
export type Reservation = z.infer<typeof reservationSchema>;

/** The reservations after a partner said why it reserves, in the order in which they came; null takes its own away. */
export function reserved(
  reservations: readonly Reservation[],
  partnerId: PartnerId,
  text: Text | null,
): readonly Reservation[] {
  if (text === null) return reservations.filter((each) => each.partnerId !== partnerId);
  const reservation = { partnerId, text };
  return reservations.some((each) => each.partnerId === partnerId)
    ? reservations.map((each) => (each.partnerId === partnerId ? reservation : each))
    : [...reservations, reservation];
}
