import type { Manifest } from '../../shared/merge/packetFormat.ts';
import type { PlanPart } from '../../shared/merge/planPart.ts';
import type { PacketProblem } from '../../shared/protocol/answers.ts';
import { originOf } from '../../shared/records/ownPlan.ts';
import { workshopOf } from '../../shared/records/queries.ts';
import type { Records } from '../../shared/records/tables.ts';

/** Why a packet that was read cannot come back to this workshop; null when it can. */
export function objectionTo(records: Records, manifest: Manifest, plan: PlanPart): PacketProblem | null {
  const { kind, workshopId, workshopTitle, partnerName } = manifest;
  if (kind === 'out') return { kind: 'not-a-return' };
  if (workshopOf(records).id !== workshopId) return { kind: 'other-workshop', title: workshopTitle };
  // What a partner returned is taken in where it came from.
  if (originOf(records)) return { kind: 'no-workshop', title: workshopTitle };
  const isOurs = records.workplans.get(plan.workplan.id)?.partnerId === manifest.partnerId;
  if (!isOurs) return { kind: 'other-partner', partner: partnerName };
  return trespass(records, plan);
}

/** Rows under ids that are taken by another plan would replace what is not the partner's. */
export function trespass(
  records: Records,
  { workplan, activities, milestones }: PlanPart,
): PacketProblem | null {
  const isForeign = (activityId: string | undefined): boolean => {
    const known = records.activities.get(activityId as never);
    return known !== undefined && known.workplanId !== workplan.id;
  };
  const foreign =
    [...activities.keys()].find(isForeign) ??
    [...milestones.keys()].find((id) => isForeign(records.milestones.get(id)?.activityId));
  return foreign === undefined ? null : { kind: 'unsafe', detail: `${foreign} belongs to another plan` };
}
