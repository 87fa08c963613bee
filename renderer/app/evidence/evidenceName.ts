import type { EvidenceLink } from '../../../shared/domain/evidenceLink.ts';
import { type Language, textIn } from '../../../shared/domain/text.ts';
import { linkReference, wordsOf } from '../../../shared/records/evidenceWords.ts';
import { openState } from '../../records/recordsStore.ts';

/** `F-05 Inspectors became advisers`, of what is there now. */
export function evidenceName(link: EvidenceLink, language: Language): string {
  const { records } = openState();
  const words = wordsOf(link, records);
  return `${linkReference(link, records) ?? ''} ${words ? textIn(words, language) : ''}`.trim();
}
