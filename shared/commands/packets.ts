import type { Packet, PacketId } from '../domain/packet.ts';
import type { Arrival } from '../merge/arrival.ts';
import type { Choice } from '../merge/conflict.ts';
import { mergePlans, settle } from '../merge/mergePlans.ts';
import { planPartOf } from '../merge/planPart.ts';
import { outputsInOrder } from '../records/strategy.ts';
import { change, missing, ownCommand, refuse } from './command.ts';

/** That a packet went out or came back. Its bytes lie in the file already. */
export const keepPacket = ownCommand('packets/keep', (records, packet: Packet) => {
  if (!records.partners.has(packet.partnerId)) return missing('partners');
  if (records.packets.has(packet.id)) return refuse({ kind: 'already-exists' });
  return change(records, (edit) => edit.put('packets', packet));
});

type Merging = {
  readonly id: PacketId;
  readonly at: string;
  readonly arrival: Arrival;
  readonly choices: ReadonlyMap<string, Choice>;
};

/** Takes in what came back, every conflict decided: one change, and one step of undo. */
export const mergePacket = ownCommand('packets/merge', (records, { id, at, arrival, choices }: Merging) => {
  const { base, theirs, unread } = arrival;
  const ours = planPartOf(records, theirs.workplan.id);
  if (!records.packets.has(id)) return missing('packets');
  if (records.planMerges.has(id)) return refuse({ kind: 'already-merged' });
  if (!ours || ours.workplan.partnerId !== records.packets.get(id)?.partnerId) return missing('workplans');
  const outputs = outputsInOrder(records);
  if (outputs.length === 0 && theirs.activities.size > 0) return missing('outputs');
  const merged = mergePlans(
    base,
    ours,
    theirs,
    outputs.map((output) => output.id),
  );
  const result = settle(merged, choices);
  if (result.kind === 'undecided') return refuse({ kind: 'conflicts-open', count: result.keys.length });
  const { part, settled } = result;
  // Somebody else's row by the same id would be written over.
  const isTaken = (['activities', 'milestones'] as const).some((table) => {
    const [own, all]: readonly ReadonlyMap<string, unknown>[] = [ours[table], records[table]];
    return [...part[table].keys()].some((row) => !own?.has(row) && all?.has(row));
  });
  if (isTaken) return refuse({ kind: 'already-exists' });
  return change(records, (edit) => {
    edit.put('workplans', part.workplan);
    for (const milestone of ours.milestones.keys())
      if (!part.milestones.has(milestone)) edit.remove('milestones', milestone);
    for (const activity of ours.activities.keys())
      if (!part.activities.has(activity)) edit.remove('activities', activity);
    for (const [row, activity] of part.activities)
      if (activity !== ours.activities.get(row)) edit.put('activities', activity);
    for (const [row, milestone] of part.milestones)
      if (milestone !== ours.milestones.get(row)) edit.put('milestones', milestone);
    edit.put('planMerges', { id, at, taken: merged.taken, settled, unread });
  });
});
