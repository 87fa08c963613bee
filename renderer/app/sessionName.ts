import type { Session } from '../../shared/domain/session.ts';
import { type Language, textIn } from '../../shared/domain/text.ts';
import type { useTexts } from './i18n.ts';

/** The title of a session, or its kind while it has none. */
export function sessionName(
  t: ReturnType<typeof useTexts>['t'],
  { title, kind }: Pick<Session, 'title' | 'kind'>,
  language: Language,
): string {
  return textIn(title, language) || t(`kind.${kind}`);
}
