import { memo } from 'react';
import type { Output } from '../../../../shared/domain/strategy.ts';
import type { StrengthIndex } from '../../../../shared/records/lineStrength.ts';
import type { PlannedBy } from '../../../../shared/records/outputPlans.ts';
import type { StandTally } from '../../../../shared/records/positions.ts';
import { classes } from '../../../ui/classes.ts';
import { DropMarker } from '../../../ui/drag/DropMarker.tsx';
import { useDraggableItem } from '../../../ui/drag/useDraggableItem.ts';
import { useDropTarget } from '../../../ui/drag/useDropTarget.ts';
import { useNodeRefs } from '../../../ui/drag/useNodeRefs.ts';
import { LineRow } from './LineRow.tsx';
import type { LineActions } from './lineActions.ts';
import { acceptsAsOutput, outputsList } from './treeTargets.ts';

type Props = {
  readonly number: string;
  readonly record: Output;
  readonly index: StrengthIndex;
  readonly tally: StandTally | undefined;
  readonly planned: PlannedBy | undefined;
  readonly actions: LineActions;
  /** The first ones do not wait until they are in sight. */
  readonly isAtOnce: boolean;
};

/** An output with everything edited where it stands; evidence and indicators are dropped onto all of it. */
export const OutputRow = memo(function OutputRow(props: Props) {
  const { id, objectiveId } = props.record;
  const { nodeRef: heldRef, isHeld, ...drag } = useDraggableItem({ id, kind: 'output' });
  const drop = useDropTarget({
    id,
    kind: 'output',
    list: outputsList(objectiveId),
    accepts: acceptsAsOutput,
  });
  const nodeRef = useNodeRefs(heldRef, drop.nodeRef);

  return (
    <li>
      <LineRow
        {...props}
        line={{ kind: 'output', id }}
        drag={drag}
        nodeRef={nodeRef}
        isTarget={drop.place === 'inside'}
        className={classes(
          'relative border-t border-line py-2.5 focus-within:bg-ground hover:bg-ground',
          isHeld && 'opacity-35',
        )}
        bodyClassName="pr-8 pl-11.5"
      >
        <DropMarker place={drop.place} />
      </LineRow>
    </li>
  );
});
