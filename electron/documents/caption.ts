import { type Paragraph, SimpleField } from 'docx';
import type { Language } from '../../shared/domain/text.ts';
import { documentLabels } from '../../shared/i18n/documentLabels.ts';
import { paragraph } from './text.ts';

/**
 * A numbered caption above a table. The number is given, as Word shows it before it
 * has updated a field; the library's own SEQ field would make Word ask to update it.
 */
export function tableCaption(number: number, text: string, language: Language): Paragraph {
  const { table } = documentLabels(language);
  const field = new SimpleField('SEQ Table \\* ARABIC', String(number));
  return language === 'zh'
    ? paragraph('Caption', table, field, `　${text}`)
    : paragraph('Caption', `${table} `, field, `. ${text}`);
}
