import type { Packet, PacketId } from '../../shared/domain/packet.ts';
import { emptyText } from '../../shared/domain/text.ts';
import type { Workplan, WorkplanId } from '../../shared/domain/workplan.ts';
import { type PlanPart, planPartOf } from '../../shared/merge/planPart.ts';
import type { PlanDocument } from '../../shared/merge/word/planDocument.ts';
import { theirsFromDocument } from '../../shared/merge/word/theirsFromDocument.ts';
import type { ArrivalAnswer, PacketProblem } from '../../shared/protocol/answers.ts';
import { workshopOf } from '../../shared/records/queries.ts';
import type { Records } from '../../shared/records/tables.ts';
import type { WorkshopStore } from '../store/workshopStore.ts';
import { trespass } from './objections.ts';
import { rowIdsIn } from './rowIds.ts';

/** Whose plan an edited Word file is, and the packet that its copy was made from; a problem when it is none of this workshop. */
export function wordFileOf(
  records: Records,
  { properties }: PlanDocument,
): Pick<Packet, 'partnerId' | 'basedOn'> | PacketProblem {
  const workplan = planNamed(records, properties.workplan);
  if (properties.workshop === null || properties.workplan === null) return { kind: 'no-plan' };
  // Its title stands nowhere in a form that could be trusted.
  if (properties.workshop !== workshopOf(records).id) return { kind: 'other-workshop', title: emptyText };
  if (!workplan) return { kind: 'no-plan' };
  return { partnerId: workplan.partnerId, basedOn: packetNamed(records, properties.packet) };
}

/**
 * What an edited Word file brings. It starts from the plan at the moment that the file was written, if this file or one that
 * it was copied from wrote it; else from the packet of the copy that did.
 */
export async function wordArrival(
  store: WorkshopStore,
  { id, document }: { readonly id: PacketId; readonly document: PlanDocument },
  planSent: (id: PacketId) => Promise<PlanPart | null>,
): Promise<ArrivalAnswer> {
  const { properties } = document;
  const workplan = planNamed(store.records, properties.workplan);
  if (!workplan) return { kind: 'problem', problem: { kind: 'no-plan' } };
  const then = properties.moment === null ? null : await store.planAt(properties.moment, workplan.id);
  const packet = packetNamed(store.records, properties.packet);
  const base = then ?? (packet === null ? null : await planSent(packet));
  const { records } = store;
  const ours = planPartOf(records, workplan.id);
  if (!ours) return { kind: 'problem', problem: { kind: 'no-plan' } };
  const { theirs, unread, notices } = theirsFromDocument(document, base, ours, records, rowIdsIn(id));
  const objection = trespass(records, theirs);
  if (objection) return { kind: 'problem', problem: objection };
  const without =
    base || notices.some(({ kind }) => kind === 'no-base') ? [] : [{ kind: 'no-base' } as const];
  return { kind: 'arrival', arrival: { base, theirs, unread, notices: [...notices, ...without] } };
}

function planNamed({ workplans }: Records, id: string | null): Workplan | undefined {
  return workplans.get(id as WorkplanId);
}

function packetNamed({ packets }: Records, id: string | null): PacketId | null {
  return packets.get(id as PacketId)?.id ?? null;
}
