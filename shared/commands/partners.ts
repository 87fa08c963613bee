import { z } from 'zod';
import { type Partner, type PartnerId, partnerSchema } from '../domain/partner.ts';
import { newWorkplan, type WorkplanId } from '../domain/workplan.ts';
import { fieldsOf } from '../lib/fields.ts';
import { idSchema } from '../lib/id.ts';
import { keyBefore, keysBefore } from '../lib/order.ts';
import { activitiesOf, where, workplanOf } from '../records/queries.ts';
import type { Records } from '../records/tables.ts';
import { change, command, missing, refuse } from './command.ts';

const partnerId = idSchema<PartnerId>();

function markTaken(records: Records, mark: string | undefined, except: PartnerId): boolean {
  return (
    where(records.partners, (partner: Partner) => partner.mark === mark && partner.id !== except).length > 0
  );
}

/** A partner comes with its workplan. */
export const addPartner = command(
  'partners/add',
  partnerSchema.unwrap().omit({ order: true }).extend({ workplanId: idSchema<WorkplanId>() }).strict(),
  (records, { workplanId, ...partner }) => {
    if (records.partners.has(partner.id) || records.workplans.has(workplanId))
      return refuse({ kind: 'already-exists' });
    if (markTaken(records, partner.mark, partner.id))
      return refuse({ kind: 'mark-taken', mark: partner.mark });
    return change(records, (edit) => {
      edit.put('partners', { ...partner, order: keyBefore(records.partners.values(), null) });
      edit.put('workplans', { ...newWorkplan, id: workplanId, partnerId: partner.id });
    });
  },
);

export const editPartner = command(
  'partners/edit',
  z.strictObject({ id: partnerId, fields: fieldsOf(partnerSchema, ['name', 'mark', 'colour']) }),
  (records, { id, fields }) => {
    if (!records.partners.has(id)) return missing('partners');
    if (fields.mark !== undefined && markTaken(records, fields.mark, id)) {
      return refuse({ kind: 'mark-taken', mark: fields.mark });
    }
    return change(records, (edit) => edit.patch('partners', id, fields));
  },
);

export const movePartner = command(
  'partners/move',
  z.strictObject({ id: partnerId, before: partnerId.nullable() }),
  (records, { id, before }) => {
    const partner = records.partners.get(id);
    if (!partner) return missing('partners');
    if (before === id) return change(records, () => {});
    const [order = partner.order] = keysBefore(records.partners.values(), before, 1, new Set([id]));
    return change(records, (edit) => edit.patch('partners', id, { order }));
  },
);

function votesReservationsPositions(records: Records, id: PartnerId): number {
  const reserved = [...records.findings.values(), ...records.decisions.values()].flatMap(
    (row) => row.reservations,
  );
  const votes = where(records.votes, (vote) => vote.partnerId === id);
  const positions = where(records.positions, (position) => position.partnerId === id);
  return (
    votes.length + positions.length + reserved.filter((reservation) => reservation.partnerId === id).length
  );
}

/** Only a partner that has said and planned nothing goes. */
export const removePartner = command(
  'partners/remove',
  z.strictObject({ id: partnerId }),
  (records, { id }) => {
    if (!records.partners.has(id)) return missing('partners');
    const workplan = workplanOf(records, id);
    const cards = where(records.cards, (card) => card.partnerId === id).length;
    const activities = workplan ? activitiesOf(records, workplan.id).length : 0;
    if (cards + activities > 0) return refuse({ kind: 'partner-has-content', cards, activities });
    const people = where(records.participants, (person) => person.partnerId === id).length;
    if (people > 0) return refuse({ kind: 'partner-has-people', count: people });
    const said = votesReservationsPositions(records, id);
    if (said > 0) return refuse({ kind: 'partner-has-said', count: said });
    return change(records, (edit) => {
      if (workplan) edit.remove('workplans', workplan.id);
      edit.remove('partners', id);
    });
  },
);
