import { z } from 'zod';
import type { PacketId } from '../domain/packet.ts';
import { languageSchema } from '../domain/text.ts';
import { idSchema } from '../lib/id.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const recentSchema = z.object({
  file: z.string(),
  title: z.object({ en: z.string(), zh: z.string() }),
  openedAt: z.string(),
  /** The version of the application that looked at the rows of the file last, and what stands for those rows. */
  seal: z.tuple([z.string(), z.string()]).readonly().nullable().catch(null),
  /** The packet that the file was made from; null for a workshop that is nobody's copy. */
  packetId: idSchema<PacketId>().nullable().catch(null),
});
export type Recent = z.infer<typeof recentSchema>;

/** Displays get new numbers when they are plugged in again, so the name and the size are kept with it. */
const rememberedDisplaySchema = z.object({
  id: z.number(),
  label: z.string(),
  width: z.number(),
  height: z.number(),
});
export type RememberedDisplay = z.infer<typeof rememberedDisplaySchema>;

/** What the application remembers between starts; never anything of a workshop's content but its title. */
export const settingsSchema = z.object({
  /** Null until somebody chooses: the language of the system. */
  language: languageSchema.nullable().catch(null),
  theme: z.enum(themes).catch('system'),
  /** Newest first. */
  recent: z.array(recentSchema).catch([]),
  /** Where new workshops are kept; null is the folder Plenum in the user's documents. */
  workshopsFolder: z.string().nullable().catch(null),
  /** The display that was last chosen for the wall. */
  projectorDisplay: rememberedDisplaySchema.nullable().catch(null),
});
export type Settings = z.infer<typeof settingsSchema>;

export const firstSettings: Settings = {
  language: null,
  theme: 'system',
  recent: [],
  workshopsFolder: null,
  projectorDisplay: null,
};
