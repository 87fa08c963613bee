import { z } from 'zod';
import { idSchema } from '../lib/id.ts';
import { orderSchema } from '../lib/order.ts';
import { isBlank, type Text, textSchema } from './text.ts';

export type PartnerId = string & { PartnerId: never };

/** Eight colours that colour-blind people can tell apart (after Okabe and Ito); the mark is always shown beside them. */
export const partnerColours = [
  'blue',
  'vermilion',
  'green',
  'purple',
  'sky',
  'amber',
  'slate',
  'rose',
] as const;
export type PartnerColour = (typeof partnerColours)[number];

export const partnerSchema = z
  .object({
    id: idSchema<PartnerId>(),
    order: orderSchema,
    name: textSchema,
    /** Two or three letters or one Chinese character that stand for the partner on cards and keys. */
    mark: z.string().min(1).max(3),
    colour: z.enum(partnerColours),
  })
  .readonly();
export type Partner = z.infer<typeof partnerSchema>;

/** The colour that the fewest partners have, first in the list of colours on a tie. */
export function nextColour(partners: Iterable<Partner>): PartnerColour {
  const used = new Map<PartnerColour, number>(partnerColours.map((colour) => [colour, 0]));
  for (const partner of partners) used.set(partner.colour, (used.get(partner.colour) ?? 0) + 1);
  return partnerColours.reduce((best, colour) =>
    (used.get(colour) ?? 0) < (used.get(best) ?? 0) ? colour : best,
  );
}

/** A mark for a new partner: initials of the English name, or the first Chinese character, not yet taken. */
export function suggestMark(name: Text, partners: Iterable<Partner>): string {
  const taken = new Set([...partners].map((partner) => partner.mark));
  const words = name.en.toUpperCase().match(/[A-Z0-9]+/g) ?? [];
  const initials = words.length > 1 ? words.map((word) => word[0]).join('') : (words[0] ?? '');
  const letters =
    initials === '' && !isBlank(name) ? [...name.zh.trim()].slice(0, 1).join('') : initials.slice(0, 2);
  const wanted = letters === '' ? 'P' : letters;
  for (let n = 0; ; n++) {
    const mark = n === 0 ? wanted : `${wanted.slice(0, 1)}${n + 1}`;
    if (!taken.has(mark)) return mark;
  }
}
