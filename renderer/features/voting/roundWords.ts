import { type Language, textIn } from '../../../shared/domain/text.ts';
import type { Voting } from '../../../shared/domain/voting.ts';
import type { useTexts } from '../../app/i18n.ts';

type T = ReturnType<typeof useTexts>['t'];

/** The title of a round, or its number and method while it has none. */
export function roundName(t: T, { title, method }: Voting, index: number, language: Language): string {
  const name = t('voting.untitled', { number: index + 1, method: t(`voting.method.${method}`) });
  return textIn(title, language) || name;
}

/** What a person must know of a round at a glance. */
export function stateOf({ isOpen, secret, revealed }: Voting) {
  if (secret && !revealed) return isOpen ? 'secret' : 'closedSecret';
  if (!isOpen) return 'closed';
  return revealed ? 'revealed' : 'open';
}
