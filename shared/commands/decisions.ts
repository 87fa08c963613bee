import { z } from 'zod';
import { type DecisionId, decisionSchema } from '../domain/decision.ts';
import type { PartnerId } from '../domain/partner.ts';
import { reserved } from '../domain/reservation.ts';
import type { SessionId } from '../domain/session.ts';
import { textSchema } from '../domain/text.ts';
import { fieldsOf } from '../lib/fields.ts';
import { idSchema } from '../lib/id.ts';
import { keyBefore, keysBefore } from '../lib/order.ts';
import { decisionsOfSession } from '../records/queries.ts';
import { change, command, missing, refuse } from './command.ts';

const decisionId = idSchema<DecisionId>();

export const addDecision = command(
  'decisions/add',
  z.strictObject({ id: decisionId, sessionId: idSchema<SessionId>(), text: textSchema }),
  (records, { id, sessionId, text }) => {
    if (!records.sessions.has(sessionId)) return missing('sessions');
    if (records.decisions.has(id)) return refuse({ kind: 'already-exists' });
    const order = keyBefore(decisionsOfSession(records, sessionId), null);
    return change(records, (edit) =>
      edit.put('decisions', { id, sessionId, order, text, reservations: [], illustrative: false }),
    );
  },
);

export const editDecision = command(
  'decisions/edit',
  z.strictObject({ id: decisionId, fields: fieldsOf(decisionSchema, ['text']) }),
  (records, { id, fields }) => {
    if (!records.decisions.has(id)) return missing('decisions');
    return change(records, (edit) => edit.patch('decisions', id, { ...fields, illustrative: false }));
  },
);

/** Within its session or to another one. */
export const moveDecision = command(
  'decisions/move',
  z.strictObject({ id: decisionId, sessionId: idSchema<SessionId>(), before: decisionId.nullable() }),
  (records, { id, sessionId, before }) => {
    const decision = records.decisions.get(id);
    if (!decision) return missing('decisions');
    if (!records.sessions.has(sessionId)) return missing('sessions');
    const siblings = decisionsOfSession(records, sessionId);
    const [order = decision.order] = before === id ? [] : keysBefore(siblings, before, 1, new Set([id]));
    return change(records, (edit) => edit.patch('decisions', id, { sessionId, order }));
  },
);

export const removeDecision = command(
  'decisions/remove',
  z.strictObject({ id: decisionId }),
  (records, { id }) => {
    if (!records.decisions.has(id)) return missing('decisions');
    return change(records, (edit) => edit.remove('decisions', id));
  },
);

/** A partner reserves, perhaps without having said why yet; null takes its reservation away. */
export const reserveDecision = command(
  'decisions/reserve',
  z.strictObject({ id: decisionId, partnerId: idSchema<PartnerId>(), text: textSchema.nullable() }),
  (records, { id, partnerId, text }) => {
    const decision = records.decisions.get(id);
    if (!decision) return missing('decisions');
    if (!records.partners.has(partnerId)) return missing('partners');
    const reservations = reserved(decision.reservations, partnerId, text);
    return change(records, (edit) => edit.patch('decisions', id, { reservations, illustrative: false }));
  },
);
