import type { PointerEvent } from 'react';
import type { TimedSession } from '../../../shared/domain/agenda.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { kindColour } from '../../app/kindColour.ts';
import { classes } from '../../ui/classes.ts';
import { markFill } from '../../ui/colours.ts';
import { DropMarker } from '../../ui/drag/DropMarker.tsx';
import type { DragItem } from '../../ui/drag/drop.ts';
import { useDraggableItem } from '../../ui/drag/useDraggableItem.ts';
import { useDropTarget } from '../../ui/drag/useDropTarget.ts';
import { useNodeRefs } from '../../ui/drag/useNodeRefs.ts';
import { formatSpan } from './agendaFormat.ts';
import { collisionHeight, collisionInset, hasRoom, heightOf, type Scale, topOf } from './agendaScale.ts';
import { BesideZone } from './BesideZone.tsx';
import { BlockFace } from './BlockFace.tsx';
import { blockKeys } from './blockKeys.ts';
import type { AgendaActions } from './useAgenda.ts';

type Props = {
  readonly timed: TimedSession;
  readonly scale: Scale;
  readonly preview: TimedSession | null;
  /** Another session runs into it: it leaves some of that one in sight. */
  readonly isRunInto: boolean;
  readonly isOpen: boolean;
  readonly isResizing: boolean;
  readonly cardCount: number;
  readonly actions: AgendaActions;
  readonly onResizeStarted: (event: PointerEvent) => void;
};

const accepts = (item: DragItem) => (item.kind === 'session' ? 'beside' : null);

export function SessionBlock({ timed, scale, isOpen, actions, ...rest }: Props) {
  const { session, start, end, lane, lanes } = timed;
  const { t, language } = useTexts();
  const { id, dayId, kind } = session;
  const { nodeRef: holdNode, handleRef, handle, isHeld } = useDraggableItem({ id, kind: 'session' });
  const { nodeRef: dropNode, place } = useDropTarget({ id, kind: 'session', list: dayId, accepts });
  const nodeRef = useNodeRefs(holdNode, dropNode);
  const height = heightOf(scale, session.minutes) - 2;
  const inset = rest.isRunInto ? collisionInset : 6;
  const markHeight = rest.isRunInto && hasRoom(session, scale) ? collisionHeight : 0;
  const isBreak = kind === 'break';

  return (
    // Keys of the session are heard on their way up from its button, which has those of dragging.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={nodeRef}
      className="group absolute"
      onKeyDown={(event) =>
        blockKeys(event, {
          onStepped: (by) => actions.step(id, by),
          onResized: (by) => actions.resize(id, by),
          onRemoved: () => actions.remove(id),
        })
      }
      style={{
        top: topOf(scale, start),
        height,
        left: `calc(${inset}px + ${(lane / lanes) * 100}%)`,
        width: `calc(${100 / lanes}% - ${inset + (lane === lanes - 1 ? 6 : 0)}px)`,
      }}
    >
      <button
        {...handle}
        ref={handleRef}
        type="button"
        data-row-handle={id}
        aria-expanded={isOpen}
        aria-label={t('agenda.block', {
          name: textIn(session.title, language) || t('agenda.untitled'),
          span: formatSpan(start, end),
          kind: t(`kind.${kind}`),
        })}
        className={classes(
          'absolute inset-0 cursor-grab rounded border border-l-4 transition-colors',
          isBreak ? 'border-line bg-sunken' : 'border-line bg-raised hover:border-line-strong',
          isOpen && 'border-accent! bg-selected',
          isHeld && 'border-dashed opacity-50',
        )}
        style={{ borderLeftColor: isBreak ? 'var(--color-line-strong)' : markFill(kindColour(kind)) }}
        onClick={() => actions.open(id)}
        onBlur={actions.resized}
      />
      {!isHeld && (
        <BlockFace
          session={session}
          start={rest.preview?.start ?? start}
          end={rest.preview?.end ?? end}
          isMoved={rest.isResizing || (rest.preview !== null && rest.preview.start !== start)}
          top={markHeight}
          height={height - markHeight}
          cardCount={rest.cardCount}
        />
      )}
      <span
        data-no-drag
        data-resize={id}
        title={t('agenda.resize')}
        className={classes(
          'absolute inset-x-0 -bottom-1 z-10 flex h-2 cursor-ns-resize justify-center',
          rest.isResizing ? 'opacity-100' : 'opacity-0 group-hover:opacity-100',
        )}
        onPointerDown={rest.onResizeStarted}
      >
        <span className="mt-0.5 h-1 w-10 rounded-full bg-accent" />
      </span>
      <BesideZone id={id} dayId={dayId} />
      <DropMarker place={place} gap={2} />
    </div>
  );
}
