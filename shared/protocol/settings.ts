import { z } from 'zod';
import { languageSchema } from '../domain/text.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const recentSchema = z.object({
  file: z.string(),
  title: z.object({ en: z.string(), zh: z.string() }),
  openedAt: z.string(),
});
export type Recent = z.infer<typeof recentSchema>;

/** What the application remembers between starts; never anything of a workshop's content but its title. */
export const settingsSchema = z.object({
  /** Null until somebody chooses: the language of the system. */
  language: languageSchema.nullable().catch(null),
  theme: z.enum(themes).catch('system'),
  /** Newest first. */
  recent: z.array(recentSchema).catch([]),
  /** Where new workshops are kept; null is the folder Plenum in the user's documents. */
  workshopsFolder: z.string().nullable().catch(null),
});
export type Settings = z.infer<typeof settingsSchema>;

export const firstSettings: Settings = { language: null, theme: 'system', recent: [], workshopsFolder: null };
