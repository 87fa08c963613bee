import {
  type Collision,
  DndContext,
  DragOverlay,
  type DropAnimation,
  defaultDropAnimationSideEffects,
  MeasuringFrequency,
  MeasuringStrategy,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { DragContext } from './dragContext.ts';
import type { DragAnnouncements, DragItem, Drop } from './drop.ts';
import { KeyboardDragSensor } from './keyboardDragSensor.ts';
import { PointerDragSensor } from './pointerDragSensor.ts';
import { useDragging } from './useDragging.ts';

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

// The same objects at every render: with fresh ones, every item and target of the view renders again.
const pointerOptions = { activationConstraint: { distance: 4 } };
const measuring = {
  droppable: { strategy: MeasuringStrategy.WhileDragging, frequency: MeasuringFrequency.Optimized },
};
const autoScroll = { threshold: { x: 0.08, y: 0.14 }, acceleration: 14, layoutShiftCompensation: false };
const heldStyle = { pointerEvents: 'none', cursor: 'grabbing' } as const;
const dropAnimation: DropAnimation = {
  duration: 140,
  easing: 'ease-out',
  sideEffects: defaultDropAnimationSideEffects({ styles: { active: { opacity: '0.35' } } }),
};

/** One per view. Holds no order of its own: a drop is told to the caller, who changes the lists. */
export function DragArea({ renderHeld, announcements, children, ...rest }: Props) {
  const { store, held, detect, onArrow, hold } = useDragging();
  const [shown, setShown] = useState<DragItem | null>(null);
  const sensors = useSensors(
    useSensor(PointerDragSensor, pointerOptions),
    useSensor(
      KeyboardDragSensor,
      useMemo(() => ({ onArrow }), [onArrow]),
    ),
  );
  const shared = useMemo(
    () => ({ store, roleDescription: rest.roleDescription }),
    [store, rest.roleDescription],
  );

  // dnd-kit asks what to say only after it has told us that the drag is over.
  const ended = useRef<string | undefined>(undefined);

  function end(said: string | undefined) {
    ended.current = said;
    hold(null);
    setShown(null);
  }

  function callOff() {
    const item = held.current;
    if (!item) return;
    end(announcements.cancelled(item));
    rest.onCancelled?.(item);
  }

  return (
    <DragContext value={shared}>
      <DndContext
        sensors={sensors}
        measuring={measuring}
        autoScroll={autoScroll}
        collisionDetection={detect}
        accessibility={{
          screenReaderInstructions: { draggable: rest.instructions },
          announcements: {
            onDragStart: ({ active }) => announcements.lifted(active.data.current as DragItem),
            onDragOver: () => say(announcements, held.current, store.get()),
            onDragEnd: () => ended.current,
            onDragCancel: () => ended.current,
          },
        }}
        onDragStart={({ active }) => {
          const item = active.data.current as DragItem;
          hold(item);
          setShown(item);
          rest.onLifted?.(item);
        }}
        onDragMove={({ collisions }) => store.set(dropOf(collisions))}
        onDragOver={({ collisions }) => store.set(dropOf(collisions))}
        onDragEnd={({ collisions }) => {
          const drop = dropOf(collisions);
          if (!drop || drop.target.id === drop.item.id) return callOff();
          end(announcements.dropped(drop));
          rest.onDropped(drop);
        }}
        onDragCancel={callOff}
      >
        {children}
        <DragOverlay dropAnimation={prefersStill() ? null : dropAnimation} style={heldStyle}>
          {shown && <div className="w-fit min-w-full rounded shadow-held">{renderHeld(shown)}</div>}
        </DragOverlay>
      </DndContext>
    </DragContext>
  );
}

function dropOf(collisions: Collision[] | null): Drop | null {
  return (collisions?.[0]?.data?.['drop'] as Drop | undefined) ?? null;
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
