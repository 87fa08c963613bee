import {
  DndContext,
  DragOverlay,
  type DropAnimation,
  defaultDropAnimationSideEffects,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { DragContext } from './dragContext.ts';
import { Dragging } from './dragging.ts';
import type { DragAnnouncements, DragItem, Drop } from './drop.ts';
import type { Point } from './dropPlace.ts';
import { Hand } from './Hand.tsx';
import { KeyboardDragSensor } from './keyboardDragSensor.ts';
import { PointerDragSensor } from './pointerDragSensor.ts';
import type { ArrowKey } from './readingOrder.ts';

type Props = {
  /** Said once to who reaches an item by keyboard: how to lift, move and drop it. */
  readonly instructions: string;
  /** Said of each item: `card that can be moved`. */
  readonly roleDescription: string;
  readonly announcements: DragAnnouncements;
  /** What is seen in the hand, as wide as the item's node; held by a small handle it says its own width. */
  readonly renderHeld: (item: DragItem) => ReactNode;
  readonly onLifted?: (item: DragItem) => void;
  readonly onDropped: (drop: Drop) => void;
  readonly onCancelled?: (item: DragItem) => void;
  readonly children: ReactNode;
};

const pointerOptions = { activationConstraint: { distance: 4 } };
// A layer of its own: moving it paints nothing of what is under it.
const heldStyle = { pointerEvents: 'none', cursor: 'grabbing', willChange: 'transform' } as const;
const dropAnimation: DropAnimation = {
  duration: 140,
  easing: 'ease-out',
  sideEffects: defaultDropAnimationSideEffects({ styles: { active: { opacity: '0.35' } } }),
};

/** One per view. Holds no order of its own: a drop is told to the caller, who changes the lists. */
export function DragArea({ renderHeld, announcements, children, ...rest }: Props) {
  const [dragging] = useState(() => new Dragging());
  const { store } = dragging;
  const instructionsId = useId();
  const [shown, setShown] = useState<DragItem | null>(null);
  const keyboardOptions = useMemo(() => ({ onArrow: (key: ArrowKey) => dragging.toNext(key) }), [dragging]);
  const sensors = useSensors(
    useSensor(PointerDragSensor, pointerOptions),
    useSensor(KeyboardDragSensor, keyboardOptions),
  );
  const { roleDescription } = rest;
  const shared = useMemo(
    () => ({ dragging, store, instructionsId, roleDescription }),
    [dragging, store, instructionsId, roleDescription],
  );

  // dnd-kit asks what to say only after it has told us that the drag is over.
  const ended = useRef<string | undefined>(undefined);

  function end(said: string | undefined) {
    ended.current = said;
    dragging.release();
    setShown(null);
  }

  function callOff() {
    const item = dragging.held;
    if (!item) return;
    end(announcements.cancelled(item));
    rest.onCancelled?.(item);
  }

  // dnd-kit beside what is dragged, not around it: at each move it would go through all of that.
  return (
    <DragContext value={shared}>
      {children}
      <DndContext
        id={instructionsId}
        sensors={sensors}
        autoScroll={false}
        collisionDetection={() => collisionsAt(store.get())}
        accessibility={{
          screenReaderInstructions: { draggable: rest.instructions },
          announcements: {
            onDragStart: () => (dragging.held ? announcements.lifted(dragging.held) : undefined),
            onDragOver: () => say(announcements, dragging.held, store.get()),
            onDragEnd: () => ended.current,
            onDragCancel: () => ended.current,
          },
        }}
        onDragStart={({ activatorEvent }) => {
          const { item } = dragging.pressed;
          if (!item) return;
          dragging.lift(item, pointOf(activatorEvent));
          setShown(item);
          rest.onLifted?.(item);
        }}
        onDragEnd={() => {
          dragging.look();
          const drop = store.get();
          if (!drop || drop.target.id === drop.item.id) return callOff();
          end(announcements.dropped(drop));
          rest.onDropped(drop);
        }}
        onDragCancel={callOff}
      >
        <Hand dragging={dragging} />
        <DragOverlay dropAnimation={prefersStill() ? null : dropAnimation} style={heldStyle}>
          {shown && <div className="w-fit min-w-full rounded shadow-held">{renderHeld(shown)}</div>}
        </DragOverlay>
      </DndContext>
    </DragContext>
  );
}

/** dnd-kit announces when this changes. */
function collisionsAt(drop: Drop | null) {
  return drop ? [{ id: drop.target.id }] : [];
}

function pointOf(event: Event): Point | null {
  return event instanceof PointerEvent ? { x: event.clientX, y: event.clientY } : null;
}

function say(announcements: DragAnnouncements, item: DragItem | null, drop: Drop | null): string | undefined {
  if (!item) return undefined;
  return drop && drop.target.id !== item.id
    ? announcements.movedOver(drop)
    : announcements.movedNowhere(item);
}

function prefersStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
