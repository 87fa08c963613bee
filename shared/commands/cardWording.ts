import { z } from 'zod';
import type { BoardItem } from '../domain/boardItem.ts';
import { type Card, type CardId, cardSchema } from '../domain/card.ts';
import { holdsAllWords } from '../domain/cardDivision.ts';
import { columnFor } from '../domain/column.ts';
import type { Session, SessionId } from '../domain/session.ts';
import { hasBoard } from '../domain/sessionKind.ts';
import { isBlank, textSchema } from '../domain/text.ts';
import { idSchema } from '../lib/id.ts';
import { keysAfter, keysBefore, sorted } from '../lib/order.ts';
import { cardsOfSession } from '../records/queries.ts';
import type { Records } from '../records/tables.ts';
import { change, command, missing, refuse } from './command.ts';
import { takeNumber } from './numbers.ts';
import { moveLinks, spreadLinks } from './relink.ts';

const cardId = idSchema<CardId>();
const part = z.strictObject({ id: cardId, text: textSchema }).readonly();

/**
 * The first words stay on the card, the others stand beside it on cards of their own that are otherwise
 * like it. Refused when a word of the card would be on none of them.
 */
export const splitCard = command(
  'cards/split',
  z.strictObject({ id: cardId, text: textSchema, others: z.array(part).min(1).max(100) }),
  (records, { id, text, others }) => {
    const card = records.cards.get(id);
    if (!card) return missing('cards');
    const texts = [text, ...others.map((other) => other.text)];
    if (texts.some(isBlank)) return refuse({ kind: 'empty-text' });
    if (!holdsAllWords(card.text, texts)) return refuse({ kind: 'bad-input', field: 'text' });
    if (!areNew(records, others)) return refuse({ kind: 'already-exists' });
    const keys = keysAfter(listOf(records, card), card, others.length);
    return change(records, (edit) => {
      edit.patch('cards', id, { text, illustrative: false });
      others.forEach((other, index) => {
        const own = { ...other, number: takeNumber(edit, 'cards'), order: keys[index] ?? card.order };
        edit.put('cards', cardSchema.parse({ ...card, ...own, illustrative: false }));
      });
      spreadLinks(edit, records, asItem(id), [asItem(id), ...others.map((other) => asItem(other.id))]);
    });
  },
);

/** One card in place of several, at the place and with the reference of `into`; it is of a partner only if all were. */
export const mergeCards = command(
  'cards/merge',
  z.strictObject({ ids: z.array(cardId).min(1), into: cardId, text: textSchema }),
  (records, { ids, into, text }) => {
    const card = records.cards.get(into);
    const merged = sorted([...new Set(ids)].flatMap((id) => records.cards.get(id) ?? []));
    if (!card || merged.length < new Set(ids).size) return missing('cards');
    if (isBlank(text)) return refuse({ kind: 'empty-text' });
    const others = merged.filter(({ id }) => id !== into);
    const isOfOne = others.every(({ partnerId }) => partnerId === card.partnerId);
    const partnerId = isOfOne ? card.partnerId : null;
    const answers = card.answers ?? others.find((other) => other.answers !== null)?.answers ?? null;
    return change(records, (edit) => {
      edit.patch('cards', into, { text, partnerId, answers, illustrative: false });
      for (const { id } of others) edit.remove('cards', id);
      moveLinks(
        edit,
        records,
        others.map(({ id }) => asItem(id)),
        asItem(into),
      );
    });
  },
);

/** Cards with the same words, each beside the one it copies, or loose on the board of another session. */
export const duplicateCards = command(
  'cards/duplicate',
  z.strictObject({
    cards: z
      .array(z.strictObject({ id: cardId, of: cardId }).readonly())
      .min(1)
      .max(1000),
    sessionId: idSchema<SessionId>().nullable(),
  }),
  (records, { cards, sessionId }) => {
    const session = sessionId === null ? null : records.sessions.get(sessionId);
    if (session === undefined) return missing('sessions');
    if (session && !hasBoard(session.kind)) return refuse({ kind: 'no-board' });
    if (cards.some(({ of }) => !records.cards.has(of))) return missing('cards');
    if (!areNew(records, cards)) return refuse({ kind: 'already-exists' });
    const keys = session ? keysBefore(cardsOfSession(records, session.id), null, cards.length) : [];
    return change(records, (edit) => {
      cards.forEach(({ id, of }, index) => {
        const card = records.cards.get(of);
        if (!card) return;
        const place = session ? looseIn(session, card) : {};
        const order = keys[index] ?? keysAfter(listOf(records, card), card, 1)[0] ?? card.order;
        const number = takeNumber(edit, 'cards');
        edit.put('cards', { ...card, ...place, id, order, number, outcome: null });
      });
    });
  },
);

function looseIn({ id, columns }: Session, { column }: Card): Partial<Card> {
  const place = { sessionId: id, column: columnFor(columns, column).id };
  return { ...place, clusterId: null, parked: false, answers: null };
}

function areNew(records: Records, cards: readonly { readonly id: CardId }[]): boolean {
  return (
    new Set(cards.map(({ id }) => id)).size === cards.length && !cards.some(({ id }) => records.cards.has(id))
  );
}

/** What a card is ordered among: the parking lot holds cards of all sessions. */
function listOf(records: Records, card: Card): Iterable<Card> {
  return card.parked ? records.cards.values() : cardsOfSession(records, card.sessionId);
}

function asItem(id: CardId): BoardItem {
  return { kind: 'card', id };
}
