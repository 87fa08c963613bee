import { type Language, otherLanguage, textIn } from '../domain/text.ts';
import { daysOf, workshopOf } from '../records/queries.ts';
import type { Records } from '../records/tables.ts';
import { formatDays } from './format.ts';

/** What stands on the first page of every document of a whole workshop. */
export type Opening = {
  readonly language: Language;
  readonly programme: string;
  readonly workshop: {
    readonly title: string;
    /** Its title in the other language, where that differs. */
    readonly other: string;
    readonly place: string;
    readonly dates: string;
    readonly languages: readonly Language[];
  };
  readonly notice: string;
};

export function openingOf(records: Records, language: Language): Opening {
  const { title, place, programme, notice, languages } = workshopOf(records);
  const own = textIn(title, language).trim();
  const other = title[otherLanguage(language)].trim();
  const dates = daysOf(records).map((day) => day.date);
  return {
    language,
    programme: textIn(programme, language).trim(),
    workshop: {
      title: own,
      other: other === own ? '' : other,
      place: textIn(place, language).trim(),
      dates: formatDays(dates, language),
      languages,
    },
    notice: textIn(notice, language).trim(),
  };
}
