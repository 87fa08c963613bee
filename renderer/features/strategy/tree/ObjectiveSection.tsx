import { type KeyboardEvent, memo } from 'react';
import type { Objective } from '../../../../shared/domain/strategy.ts';
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
import { OutputList } from './OutputList.tsx';
import { goToLine, useTree } from './treeState.ts';
import { acceptsGrounds, acceptsObjective, headTarget, objectivesList } from './treeTargets.ts';
import { useIndicators } from './useIndicators.ts';
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
  const { t } = useTexts();
  const { actions } = rest;
  const { id } = record;
  const line = { kind: 'objective', id } as const;
  const drag = useDraggableItem({ id, kind: 'objective' });
  const whole = useDropTarget({ id, kind: 'objective', list: objectivesList, accepts: acceptsObjective });
  const { nodeRef: headRef, place: onHead } = useDropTarget({
    id: headTarget(id),
    kind: 'line',
    accepts: acceptsGrounds,
  });
  const { sightRef, isInSight } = useInSight(rest.isAtOnce);
  const nodeRef = useNodeRefs(drag.nodeRef, whole.nodeRef);
  const headNodeRef = useNodeRefs(headRef, sightRef);
  const indicators = useIndicators(id);
  const isOutline = useTree((state) => state.isOutline);
  const isLit = useTree((state) => state.lit === id);

  function onKeyDown(event: KeyboardEvent) {
    if (event.target instanceof HTMLElement && event.target.dataset['rowHandle'] === id)
      rowKeys(event, {
        onStepped: (by) => actions.step(line, by),
        onRemoved: () => actions.remove(line),
      });
  }

  return (
    <li
      ref={nodeRef}
      className={classes('relative rounded border border-line bg-raised', drag.isHeld && 'opacity-35')}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys are heard on their way up from the handle */}
      <div
        ref={headNodeRef}
        tabIndex={-1}
        data-line={id}
        className={classes(
          'group/line grid grid-cols-[auto_minmax(0,1fr)] gap-x-1 rounded-t py-3 pr-3 pl-2 transition-colors',
          isLit && 'bg-selected!',
          onHead === 'inside' && 'bg-accent/10 outline-2 -outline-offset-2 outline-accent',
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
            <div className="pr-8 pl-9.5">
              <LineBody
                line={line}
                number={number}
                record={record}
                indicators={indicators}
                index={facts.index}
                tally={facts.tallies.get(id)}
              />
            </div>
          ) : (
            <div style={{ height: isOutline ? 20 : estimatedBody(record, indicators.length) }} />
          )}
        </div>
      </div>
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
