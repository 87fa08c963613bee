import { z } from 'zod';
import { boardItemSchema } from '../domain/boardItem.ts';
import { type CardId, cardSchema } from '../domain/card.ts';
import { columnFor, columnIdSchema, toneSchema } from '../domain/column.ts';
import type { PartnerId } from '../domain/partner.ts';
import type { SessionId } from '../domain/session.ts';
import { hasBoard } from '../domain/sessionKind.ts';
import { isBlank, textSchema } from '../domain/text.ts';
import { idSchema } from '../lib/id.ts';
import { keysBefore } from '../lib/order.ts';
import { cardsOfSession } from '../records/queries.ts';
import { change, command, missing, refuse } from './command.ts';
import { takeNumber } from './numbers.ts';
import { placeCards, placeSchema } from './places.ts';

/** What a card starts without. */
const plain = { tone: null, answers: null, outcome: null, illustrative: false } as const;

const cardId = idSchema<CardId>();
const newCard = z.strictObject({ id: cardId, text: textSchema }).readonly();

/** One card for a typed line, many for a paste; all of one partner, at the end of a column or in the parking lot. */
export const addCards = command(
  'cards/add',
  z.strictObject({
    sessionId: idSchema<SessionId>(),
    column: columnIdSchema,
    partnerId: idSchema<PartnerId>().nullable(),
    parked: z.boolean(),
    /** The challenge that they are ways to overcome. */
    answers: boardItemSchema.nullable().optional(),
    cards: z.array(newCard).min(1).max(1000),
  }),
  (records, { sessionId, column, partnerId, parked, cards, answers = null }) => {
    const session = records.sessions.get(sessionId);
    if (!session) return missing('sessions');
    if (!hasBoard(session.kind)) return refuse({ kind: 'no-board' });
    if (partnerId !== null && !records.partners.has(partnerId)) return missing('partners');
    if (cards.some((card) => isBlank(card.text))) return refuse({ kind: 'empty-text' });
    const ids = new Set(cards.map((card) => card.id));
    if (ids.size < cards.length || cards.some((card) => records.cards.has(card.id)))
      return refuse({ kind: 'already-exists' });
    const keys = keysBefore(cardsOfSession(records, sessionId), null, cards.length);
    const place = {
      ...plain,
      answers,
      sessionId,
      column: columnFor(session.columns, column).id,
      clusterId: null,
      partnerId,
      parked,
    };
    return change(records, (edit) => {
      cards.forEach((card, index) => {
        const [number, order] = [takeNumber(edit, 'cards'), keys[index] ?? 'a0'];
        edit.put('cards', cardSchema.parse({ ...card, ...place, number, order }));
      });
    });
  },
);

export const editCard = command(
  'cards/edit',
  z.strictObject({ id: cardId, text: textSchema }),
  (records, { id, text }) => {
    if (!records.cards.has(id)) return missing('cards');
    if (isBlank(text)) return refuse({ kind: 'empty-text' });
    return change(records, (edit) => edit.patch('cards', id, { text, illustrative: false }));
  },
);

export const givePartner = command(
  'cards/give-partner',
  z.strictObject({ ids: z.array(cardId).min(1), partnerId: idSchema<PartnerId>().nullable() }),
  (records, { ids, partnerId }) => {
    if (ids.some((id) => !records.cards.has(id))) return missing('cards');
    if (partnerId !== null && !records.partners.has(partnerId)) return missing('partners');
    return change(records, (edit) => {
      for (const id of ids) edit.patch('cards', id, { partnerId });
    });
  },
);

/** A tint of their own; null gives back that of their column. */
export const recolourCards = command(
  'cards/recolour',
  z.strictObject({ ids: z.array(cardId).min(1), tone: toneSchema.nullable() }),
  (records, { ids, tone }) => {
    if (ids.some((id) => !records.cards.has(id))) return missing('cards');
    return change(records, (edit) => {
      for (const id of ids) edit.patch('cards', id, { tone });
    });
  },
);

/** To a column, into a cluster, to the parking lot or back; before another card, or to the end. */
export const moveCards = command(
  'cards/move',
  z.strictObject({ ids: z.array(cardId).min(1), to: placeSchema, before: cardId.nullable() }),
  (records, { ids, to, before }) => placeCards(records, ids, to, before),
);

/** Ties solutions to the challenge that they answer, or to none. */
export const answerCards = command(
  'cards/answer',
  z.strictObject({ ids: z.array(cardId).min(1), answers: boardItemSchema.nullable() }),
  (records, { ids, answers }) => {
    if (ids.some((id) => !records.cards.has(id))) return missing('cards');
    return change(records, (edit) => {
      for (const id of ids) edit.patch('cards', id, { answers });
    });
  },
);

export const removeCards = command(
  'cards/remove',
  z.strictObject({ ids: z.array(cardId).min(1) }),
  (records, { ids }) => {
    if (ids.some((id) => !records.cards.has(id))) return missing('cards');
    return change(records, (edit) => {
      for (const id of ids) edit.remove('cards', id);
    });
  },
);
