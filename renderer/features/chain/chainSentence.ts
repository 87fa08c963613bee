import type { Language } from '../../../shared/domain/text.ts';
import { type Lineage, lineageKinds } from '../../../shared/records/lineage.ts';
import type { Records } from '../../../shared/records/tables.ts';
import type { useTexts } from '../../app/i18n.ts';

const lists: Readonly<Record<Language, Intl.ListFormat>> = {
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  zh: new Intl.ListFormat('zh-CN', { type: 'conjunction' }),
};

/** How much stands on one side, in the order in which ideas travel; of cards also whose they are and how many votes they got. */
export function chainSentence(
  t: ReturnType<typeof useTexts>['t'],
  language: Language,
  { nodes }: Lineage,
  { cards }: Records,
  votesOf: ReadonlyMap<string, number>,
  side: 'from' | 'into',
): string {
  const own = nodes.filter((node) => node.side === side).map(({ target }) => target);
  if (own.length === 0) return t(`chain.nothing.${side}`);
  const counts = lineageKinds.flatMap((kind) => {
    const count = own.filter((target) => target.kind === kind).length;
    return count === 0 ? [] : [t(`chain.count.${kind}`, { count })];
  });
  const things = lists[language].format(counts);
  if (side === 'into') return t('chain.sentence.into', { things });
  const speaking = new Set(
    own.flatMap((target) => (target.kind === 'card' ? (cards.get(target.id)?.partnerId ?? []) : [])),
  );
  const votes = own.reduce((sum, { id }) => sum + (votesOf.get(id) ?? 0), 0);
  return [
    t('chain.sentence.from', { things }),
    ...(speaking.size === 0 ? [] : [t('chain.sentence.partners', { count: speaking.size })]),
    ...(votes === 0 ? [] : [t('chain.sentence.votes', { count: votes })]),
  ].join(t('chain.sentence.and'));
}
