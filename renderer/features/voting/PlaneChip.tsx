/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a slider of two directions; no element is made for that */
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { quadrantOf, type Rating } from '../../../shared/domain/rating.ts';
import type { StandingOption } from '../../../shared/domain/tally.ts';
import { useTexts } from '../../app/i18n.ts';
import { useGesture } from '../../app/useGesture.ts';
import { moved } from './impactKeys.ts';
import { plane } from './result/plane.ts';
import { useChipDrag } from './useChipDrag.ts';
import { useOptionText } from './useOptionText.ts';

type Props = {
  readonly standing: StandingOption;
  readonly rating: Rating | null;
  /** The place under a point of the window; null beside the plane. */
  readonly ratingUnder: (x: number, y: number) => Rating | null;
  readonly onPlaced: (rating: Rating | null, gesture?: string) => void;
};

/** The chip that had the focus: on its way from the line to the plane it is made anew. */
let focused: string | null = null;

/** An option that is dragged over the plane, or moved on it by the arrow keys; its place is said at each step. */
export function PlaneChip({ standing, rating, ratingUnder, onPlaced }: Props) {
  const { t } = useTexts();
  const name = useOptionText()(standing);
  const chip = useRef<HTMLDivElement>(null);
  const { gesture, endGesture } = useGesture();
  const drag = useChipDrag(ratingUnder, onPlaced);
  const { id } = standing.option;

  useEffect(() => {
    if (focused === id && document.activeElement === document.body) chip.current?.focus();
  }, [id]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const isRemoval = event.key === 'Delete' || event.key === 'Backspace';
    const isStart = rating === null && (event.key === 'Enter' || event.key === ' ');
    const next = moved(rating, isStart ? 'ArrowUp' : event.key, event.shiftKey);
    if (!next && !(isRemoval && rating)) return;
    event.preventDefault();
    onPlaced(isRemoval ? null : next, gesture());
  }

  const shown = drag.over ?? rating;
  const words = shown
    ? t('voting.plane.value', { ...shown, quadrant: t(`voting.quadrant.${quadrantOf(shown)}`) })
    : t('voting.plane.isUnplaced');
  return (
    <div
      ref={chip}
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-roledescription={t('voting.plane.role')}
      aria-valuemin={0}
      aria-valuemax={10}
      aria-valuenow={shown?.impact ?? 0}
      aria-valuetext={words}
      title={`${name} · ${words}`}
      data-held={drag.isHeld || undefined}
      className="flex cursor-grab touch-none items-center justify-center rounded-full border border-ink bg-ground font-semibold tabular-nums data-held:relative data-held:z-10 data-held:cursor-grabbing data-held:shadow-held"
      style={{
        width: `${plane.chipWidth}em`,
        height: `${plane.chipHeight}em`,
        transform: drag.isHeld ? `translate(${drag.by.x}px, ${drag.by.y}px)` : undefined,
      }}
      onKeyDown={onKeyDown}
      onFocus={() => {
        focused = id;
      }}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget) focused = null;
        endGesture();
      }}
      {...drag.handlers}
    >
      {standing.reference}
    </div>
  );
}
