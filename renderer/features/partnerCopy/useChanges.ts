import { useMemo } from 'react';
import type { Packet } from '../../../shared/domain/packet.ts';
import type { TakenRow } from '../../../shared/domain/planMerge.ts';
import { planChanges } from '../../../shared/merge/planChanges.ts';
import type { PlanPart } from '../../../shared/merge/planPart.ts';
import { sentBack } from '../../../shared/records/ownReturns.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { useCopy, usePlanPart } from './useCopy.ts';
import { type PlanAt, usePlanAt } from './usePlanAt.ts';

export type Changes = {
  readonly state: PlanAt['kind'];
  readonly before: PlanPart | null;
  readonly now: PlanPart;
  readonly rows: readonly TakenRow[];
};

/** What is different in the plan from what it was when the packet was written that brought it. */
export function useChangesSinceItCame(): Changes {
  const { origin } = useCopy();
  return useChanges(usePlanAt(origin.packetId));
}

/** The same from what was sent back last; `unknown` when nothing was. */
export function useChangesSinceSentBack(): Changes {
  const [last] = useSentBack();
  return useChanges(usePlanAt(last?.id ?? null));
}

/** What was sent back from here, the last one first. */
export function useSentBack(): readonly Packet[] {
  const packets = useRecords((records) => records.packets);
  return useMemo(() => sentBack({ packets }), [packets]);
}

function useChanges(at: PlanAt): Changes {
  const now = usePlanPart();
  const before = at.kind === 'known' ? at.part : null;
  const rows = useMemo(() => (before ? planChanges(before, now) : []), [before, now]);
  return { state: at.kind, before, now, rows };
}
