import { memo } from 'react';
import type { Objective } from '../../../../shared/domain/strategy.ts';
import { classes } from '../../../ui/classes.ts';
import { DropMarker } from '../../../ui/drag/DropMarker.tsx';
import { useDraggableItem } from '../../../ui/drag/useDraggableItem.ts';
import { useDropTarget } from '../../../ui/drag/useDropTarget.ts';
import { useNodeRefs } from '../../../ui/drag/useNodeRefs.ts';
import { LineRow } from './LineRow.tsx';
import type { LineActions } from './lineActions.ts';
import { OutputList } from './OutputList.tsx';
import { acceptsGrounds, acceptsObjective, headTarget, objectivesList } from './treeTargets.ts';
import type { NumberedOutput, TreeFacts } from './useTreeFacts.ts';

type Props = {
  readonly number: string;
  readonly record: Objective;
  /** Those that are shown. */
  readonly outputs: readonly NumberedOutput[];
  readonly facts: TreeFacts;
  readonly actions: LineActions;
  /** The first ones do not wait until they are in sight. */
  readonly isAtOnce: boolean;
};

/** An immediate objective and its outputs, on one sheet. */
export const ObjectiveSection = memo(function ObjectiveSection({ number, record, facts, ...rest }: Props) {
  const { actions } = rest;
  const { id } = record;
  const { nodeRef: heldRef, isHeld, ...drag } = useDraggableItem({ id, kind: 'objective' });
  const whole = useDropTarget({ id, kind: 'objective', list: objectivesList, accepts: acceptsObjective });
  const head = useDropTarget({ id: headTarget(id), kind: 'line', accepts: acceptsGrounds });
  const nodeRef = useNodeRefs(heldRef, whole.nodeRef);

  return (
    <li
      ref={nodeRef}
      className={classes('relative rounded border border-line bg-raised', isHeld && 'opacity-35')}
    >
      <LineRow
        line={{ kind: 'objective', id }}
        number={number}
        record={record}
        index={facts.index}
        tally={facts.tallies.get(id)}
        actions={actions}
        drag={drag}
        nodeRef={head.nodeRef}
        isTarget={head.place === 'inside'}
        isAtOnce={rest.isAtOnce}
        className="rounded-t py-3"
        bodyClassName="pr-8 pl-9.5"
      />
      <OutputList
        objectiveId={id}
        number={number}
        outputs={rest.outputs}
        facts={facts}
        actions={actions}
        atOnce={rest.isAtOnce ? 2 : 0}
      />
      <DropMarker place={whole.place} gap={16} />
    </li>
  );
});
