import type { KeyboardEvent, ReactNode } from 'react';
import type { Objective, Output } from '../../../../shared/domain/strategy.ts';
import type { StrengthIndex } from '../../../../shared/records/lineStrength.ts';
import type { PlannedBy } from '../../../../shared/records/outputPlans.ts';
import type { StandTally } from '../../../../shared/records/positions.ts';
import { useTexts } from '../../../app/i18n.ts';
import { RowHandle } from '../../../app/RowHandle.tsx';
import { rowKeys } from '../../../app/rowKeys.ts';
import { classes } from '../../../ui/classes.ts';
import type { useDraggableItem } from '../../../ui/drag/useDraggableItem.ts';
import { useNodeRefs } from '../../../ui/drag/useNodeRefs.ts';
import { useInSight } from '../../../ui/useInSight.ts';
import { LineBody } from './LineBody.tsx';
import { LineHead } from './LineHead.tsx';
import type { LineActions } from './lineActions.ts';
import { estimatedBody } from './lineHeight.ts';
import type { GroundedLine } from './lineNow.ts';
import { goToLine, useTree } from './treeState.ts';
import { useIndicators } from './useIndicators.ts';

type Props = {
  readonly line: GroundedLine;
  readonly number: string;
  readonly record: Objective | Output;
  readonly index: StrengthIndex;
  readonly tally: StandTally | undefined;
  readonly planned?: PlannedBy | undefined;
  readonly actions: LineActions;
  readonly drag: Pick<ReturnType<typeof useDraggableItem>, 'handle' | 'handleRef'>;
  readonly nodeRef: Parameters<typeof useNodeRefs>[0];
  /** Whether what is dragged would become part of this line. */
  readonly isTarget: boolean;
  /** The first ones do not wait until they are in sight. */
  readonly isAtOnce: boolean;
  readonly className: string;
  /** What stands under the title begins with its words. */
  readonly bodyClassName: string;
  readonly children?: ReactNode;
};

/** A line with its handle, its title and everything under it, which waits until it is in sight. */
export function LineRow({ line, number, record, actions, drag, className, children, ...rest }: Props) {
  const { t } = useTexts();
  const { id } = line;
  const indicators = useIndicators(id);
  const { sightRef, isInSight } = useInSight(rest.isAtOnce);
  const nodeRef = useNodeRefs(rest.nodeRef, sightRef);
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
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys are heard on their way up from the handle
    <div
      ref={nodeRef}
      tabIndex={-1}
      data-line={id}
      className={classes(
        'group/line grid grid-cols-[auto_minmax(0,1fr)] gap-x-1 pr-3 pl-2 transition-colors',
        className,
        isLit && 'bg-selected!',
        rest.isTarget && 'bg-accent/10 outline-2 -outline-offset-2 outline-accent',
      )}
      onFocusCapture={() => goToLine(id)}
      onPointerDownCapture={() => goToLine(id)}
      onKeyDown={onKeyDown}
    >
      <RowHandle id={id} label={t('strategy.move', { name: number })} {...drag} />
      <div className="min-w-0">
        <LineHead line={line} number={number} record={record} actions={actions} hasMenu={isInSight} />
        {isInSight ? (
          <div className={rest.bodyClassName}>
            <LineBody
              line={line}
              number={number}
              record={record}
              indicators={indicators}
              index={rest.index}
              tally={rest.tally}
              planned={rest.planned}
            />
          </div>
        ) : (
          <div style={{ height: isOutline ? 20 : estimatedBody(record, indicators.length) }} />
        )}
      </div>
      {children}
    </div>
  );
}
