import { z } from 'zod';
import { type BoardItem, boardItemSchema, sameItem } from '../domain/boardItem.ts';
import { distinctLinks } from '../domain/evidenceLink.ts';
import { type FindingId, findingSchema } from '../domain/finding.ts';
import type { PartnerId } from '../domain/partner.ts';
import { reserved } from '../domain/reservation.ts';
import type { SessionId } from '../domain/session.ts';
import { emptyText, textSchema } from '../domain/text.ts';
import { fieldsOf } from '../lib/fields.ts';
import { idSchema } from '../lib/id.ts';
import { keyBefore, keysBefore } from '../lib/order.ts';
import { findingsOfSession } from '../records/queries.ts';
import type { Records } from '../records/tables.ts';
import { change, command, missing, refuse } from './command.ts';
import { isThere } from './evidence.ts';
import { takeNumber } from './numbers.ts';

const findingId = idSchema<FindingId>();

/** At first an opinion without a source: whoever knows better says so. A statement may be written later. */
export const addFinding = command(
  'findings/add',
  z.strictObject({
    id: findingId,
    sessionId: idSchema<SessionId>(),
    statement: textSchema,
    evidence: z.array(boardItemSchema).max(1000),
  }),
  (records, { id, sessionId, statement, evidence }) => {
    if (!records.sessions.has(sessionId)) return missing('sessions');
    if (records.findings.has(id)) return refuse({ kind: 'already-exists' });
    const gone = firstGone(records, evidence);
    if (gone) return missing(gone);
    const order = keyBefore(findingsOfSession(records, sessionId), null);
    const unproven = { grade: 'opinion', source: emptyText, share: null, reservations: [] } as const;
    return change(records, (edit) => {
      const number = takeNumber(edit, 'findings');
      const said = { id, number, sessionId, order, statement, evidence: distinctLinks(evidence) };
      edit.put('findings', { ...said, ...unproven, illustrative: false });
    });
  },
);

export const editFinding = command(
  'findings/edit',
  z.strictObject({
    id: findingId,
    fields: fieldsOf(findingSchema, ['statement', 'grade', 'source', 'share', 'evidence', 'sessionId']),
  }),
  (records, { id, fields }) => {
    const finding = records.findings.get(id);
    if (!finding) return missing('findings');
    const sessionId = fields.sessionId ?? finding.sessionId;
    if (!records.sessions.has(sessionId)) return missing('sessions');
    // What it rested on before may be gone and come back; only what is new must be there.
    const added = fields.evidence?.filter((item) => !finding.evidence.some((had) => sameItem(had, item)));
    const gone = firstGone(records, added ?? []);
    if (gone) return missing(gone);
    const evidence = fields.evidence && distinctLinks(fields.evidence);
    const order =
      sessionId === finding.sessionId
        ? finding.order
        : keyBefore(findingsOfSession(records, sessionId), null);
    return change(records, (edit) =>
      edit.patch('findings', id, { ...fields, evidence, order, illustrative: false }),
    );
  },
);

/** Within its session or to another one; it keeps its number. */
export const moveFinding = command(
  'findings/move',
  z.strictObject({ id: findingId, sessionId: idSchema<SessionId>(), before: findingId.nullable() }),
  (records, { id, sessionId, before }) => {
    const finding = records.findings.get(id);
    if (!finding) return missing('findings');
    if (!records.sessions.has(sessionId)) return missing('sessions');
    const siblings = findingsOfSession(records, sessionId);
    const [order = finding.order] = before === id ? [] : keysBefore(siblings, before, 1, new Set([id]));
    return change(records, (edit) => edit.patch('findings', id, { sessionId, order }));
  },
);

export const removeFinding = command(
  'findings/remove',
  z.strictObject({ id: findingId }),
  (records, { id }) => {
    if (!records.findings.has(id)) return missing('findings');
    return change(records, (edit) => edit.remove('findings', id));
  },
);

/** A partner reserves, perhaps without having said why yet; null takes its reservation away. */
export const reserveFinding = command(
  'findings/reserve',
  z.strictObject({ id: findingId, partnerId: idSchema<PartnerId>(), text: textSchema.nullable() }),
  (records, { id, partnerId, text }) => {
    const finding = records.findings.get(id);
    if (!finding) return missing('findings');
    if (!records.partners.has(partnerId)) return missing('partners');
    const reservations = reserved(finding.reservations, partnerId, text);
    return change(records, (edit) => edit.patch('findings', id, { reservations, illustrative: false }));
  },
);

function firstGone(records: Records, evidence: readonly BoardItem[]): 'cards' | 'clusters' | null {
  const gone = evidence.find((item) => !isThere(records, item));
  return gone ? `${gone.kind}s` : null;
}
