import { boardItemsMeant } from '../../../shared/domain/boardItemSearch.ts';
import { partnersMeant } from '../../../shared/domain/mention.ts';
import type { Partner } from '../../../shared/domain/partner.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { type Language, textIn } from '../../../shared/domain/text.ts';
import { sorted } from '../../../shared/lib/order.ts';
import type { Records } from '../../../shared/records/tables.ts';

export type MentionOption = {
  readonly kind: 'partner' | 'card';
  readonly id: string;
  /** What stands in the text. */
  readonly label: string;
};

/** An option with what the list shows of it. */
export type ShownOption = {
  readonly option: MentionOption;
  readonly partner: Partner | null;
  readonly words: string;
};

const MOST_SHOWN = 8;

/** Whom or what the letters behind the sign may mean. */
export function mentionOptions(
  { partners, cards }: Pick<Records, 'partners' | 'cards'>,
  asked: {
    readonly kind: 'partner' | 'card';
    readonly query: string;
    readonly sessionId: SessionId | undefined;
    readonly language: Language;
  },
): readonly ShownOption[] {
  const { kind, query, sessionId, language } = asked;
  if (kind === 'partner')
    return partnersMeant(sorted(partners.values()), query)
      .slice(0, MOST_SHOWN)
      .map((partner) => {
        const label = textIn(partner.name, language) || partner.mark;
        return { option: { kind, id: partner.id, label }, partner, words: label };
      });
  return boardItemsMeant([], cards.values(), { typed: query, sessionId, without: [] })
    .flatMap((found) => (found.kind === 'card' ? [found.record] : []))
    .slice(0, MOST_SHOWN)
    .map((card) => ({
      option: { kind, id: card.id, label: referenceOf('cards', card.number) },
      partner: card.partnerId === null ? null : (partners.get(card.partnerId) ?? null),
      words: textIn(card.text, language),
    }));
}
