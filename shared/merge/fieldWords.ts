import type { Language } from '../domain/text.ts';
import { documentLabels } from '../i18n/documentLabels.ts';
import type { Records } from '../records/tables.ts';
import { Naming } from '../reports/naming.ts';
import type { Value } from './conflict.ts';
import { fieldPath } from './fields.ts';
import { propertyOf, type Say, sayings, textWords } from './sayings.ts';

/**
 * What a field says, in words of people: months, amounts, the names of partners and list items, references such as F-05 and
 * O1.2. `field` is a path as in `Conflict` and `TakenRow`; with null the value is a whole row, and its wording is the answer.
 * A text is shown as it stands in its own language; `language` is that of the reader. Empty where nothing is said.
 */
export function fieldWords(records: Records, field: string | null, value: Value, language: Language): string {
  const speaker = { records, naming: new Naming(records, language) };
  if (value === null) return '';
  if (field === null) return textWords(propertyOf(value, 'title'), speaker);
  const path = fieldPath(field);
  const say = (sayings as Readonly<Record<string, Say | undefined>>)[path.field];
  return say?.(value, speaker, path) ?? '';
}

/** What the field at a path is called: `Deliverable (Chinese)`, `Paid by`; the part of a newer version by its own name. */
export function fieldName(field: string, language: Language): string {
  const { fields } = documentLabels(language);
  const path = fieldPath(field);
  if (path.field === 'further') return fields.further(path.place.slice(1));
  const names: Readonly<Record<string, string | undefined>> = fields.names;
  const name = (field === 'budget.payer' ? fields.names.payer : names[path.field]) ?? path.field;
  return path.language === null ? name : fields.inLanguage(name, path.language);
}
