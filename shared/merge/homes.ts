import type { Activity } from '../domain/activity.ts';
import type { OutputId } from '../domain/strategy.ts';
import { sorted } from '../lib/order.ts';
import type { PlanPart } from './planPart.ts';

/** The three states of a plan; `base` is null when nobody knows from where both started. `outputs` are those that are here. */
export type Sides = {
  readonly base: PlanPart | null;
  readonly ours: PlanPart;
  readonly theirs: PlanPart;
  readonly outputs: readonly OutputId[];
};

type Placed = readonly [activity: Activity, isRehoused: boolean];

/** Finds a place for rows of theirs whose output is gone here. */
export function homesOf({ base, ours, theirs, outputs }: Sides): {
  readonly besideOurs: (came: Activity, own: Activity, from: Activity | undefined) => Placed;
  readonly alone: (came: Activity) => Placed;
} {
  const there = new Set(outputs);
  const [first] = outputs;
  const successors = new Map<OutputId, OutputId>();
  const successorOf = (gone: OutputId): OutputId => {
    const known = successors.get(gone);
    if (known !== undefined) return known;
    // Where its other rows went when it was taken away here; otherwise the first one.
    const moved = sorted(ours.activities.values()).find(
      ({ id, outputId }) =>
        there.has(outputId) &&
        (base?.activities.get(id)?.outputId === gone || theirs.activities.get(id)?.outputId === gone),
    );
    const successor = moved?.outputId ?? first ?? gone;
    successors.set(gone, successor);
    return successor;
  };
  const { id: workplanId } = ours.workplan;
  return {
    // It has a place here already.
    besideOurs: (came, own, from) =>
      there.has(came.outputId) || came.outputId === from?.outputId
        ? [came, false]
        : [{ ...came, outputId: own.outputId, order: own.order }, true],
    alone: (came) => {
      const isHome = there.has(came.outputId) || first === undefined;
      const outputId = isHome ? came.outputId : successorOf(came.outputId);
      const isAsItCame = isHome && came.workplanId === workplanId;
      return [isAsItCame ? came : { ...came, workplanId, outputId }, !isHome];
    },
  };
}
