import type { Language } from '../../shared/domain/text.ts';

/** What packets need to know of where they are. */
export type Surroundings<Window extends object> = {
  /** Of this application. */
  readonly version: string;
  /** Of the names of files. */
  readonly language: () => Language;
  readonly newId: () => string;
  readonly now: () => string;
  /** Where a person wants a file; null when they change their mind. */
  readonly choosePlace: (window: Window, suggested: string) => Promise<string | null>;
};
