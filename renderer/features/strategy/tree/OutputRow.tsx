import { type KeyboardEvent, memo } from 'react';
import type { Output } from '../../../../shared/domain/strategy.ts';
import type { StrengthIndex } from '../../../../shared/records/lineStrength.ts';
import type { PlannedBy } from '../../../../shared/records/outputPlans.ts';
import type { StandTally } from '../../../../shared/records/positions.ts';
import { useTexts } from '../../../app/i18n.ts';
import { RowHandle } from '../../../app/RowHandle.tsx';
import { rowKeys } from '../../../app/rowKeys.ts';
import { classes } from '../../../ui/classes.ts';
import { DropMarker } from '../../../ui/drag/DropMarker.tsx';
import { useDraggableItem } from '../../../ui/drag/useDraggableItem.ts';
import { useDropTarget } from '../../../ui/drag/useDropTarget.ts';
import { useNodeRefs } from '../../../ui/drag/useNodeRefs.ts';
import { useInSight } from '../../../ui/useInSight.ts';
import { LineBody } from './LineBody.tsx';
import { LineHead } from './LineHead.tsx';
import type { LineActions } from './lineActions.ts';
import { estimatedBody } from './lineHeight.ts';
import { goToLine, useTree } from './treeState.ts';
import { acceptsAsOutput, outputsList } from './treeTargets.ts';
import { useIndicators } from './useIndicators.ts';

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
export const OutputRow = memo(function OutputRow({ number, record, actions, isAtOnce, ...rest }: Props) {
  const { t } = useTexts();
  const { id } = record;
  const line = { kind: 'output', id } as const;
  const drag = useDraggableItem({ id, kind: 'output' });
  const drop = useDropTarget({
    id,
    kind: 'output',
    list: outputsList(record.objectiveId),
    accepts: acceptsAsOutput,
  });
  const indicators = useIndicators(id);
  const { sightRef, isInSight } = useInSight(isAtOnce);
  const nodeRef = useNodeRefs(drag.nodeRef, drop.nodeRef, sightRef);
  const isOutline = useTree((state) => state.isOutline);
  const isLit = useTree((state) => state.lit === id);

  function onKeyDown(event: KeyboardEvent) {
    // Delete and arrows belong to the field that has the focus, where it is not the handle.
    if (event.target instanceof HTMLElement && event.target.dataset['rowHandle'] === id)
      rowKeys(event, {
        onStepped: (by) => actions.step(line, by),
        onRemoved: () => actions.remove(line),
      });
  }

  return (
    <li>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys are heard on their way up from the handle */}
      <div
        ref={nodeRef}
        tabIndex={-1}
        data-line={id}
        className={classes(
          'group/line relative grid grid-cols-[auto_minmax(0,1fr)] gap-x-1 border-t border-line py-2.5 pr-3 pl-2 transition-colors focus-within:bg-ground hover:bg-ground',
          isLit && 'bg-selected!',
          drag.isHeld && 'opacity-35',
          drop.place === 'inside' && 'bg-accent/10 outline-2 -outline-offset-2 outline-accent',
        )}
        onFocusCapture={() => goToLine(id)}
        onPointerDownCapture={() => goToLine(id)}
        onKeyDown={onKeyDown}
      >
        <RowHandle
          id={id}
          label={t('strategy.move', { name: number })}
          handle={drag.handle}
          handleRef={drag.handleRef}
        />
        <div className="min-w-0">
          <LineHead line={line} number={number} record={record} actions={actions} hasMenu={isInSight} />
          {isInSight ? (
            <div className="pr-8 pl-11.5">
              <LineBody line={line} number={number} record={record} indicators={indicators} {...rest} />
            </div>
          ) : (
            <div style={{ height: isOutline ? 20 : estimatedBody(record, indicators.length) }} />
          )}
        </div>
        <DropMarker place={drop.place} />
      </div>
    </li>
  );
});
