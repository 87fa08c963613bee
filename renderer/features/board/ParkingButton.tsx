import { SquareParking } from 'lucide-react';
import { useMemo } from 'react';
import { parkedCards } from '../../../shared/domain/board.ts';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { classes } from '../../ui/classes.ts';
import { useDropTarget } from '../../ui/drag/useDropTarget.ts';
import { Icon } from '../../ui/Icon.tsx';
import { showParking, useBoard } from './boardStore.ts';
import { parkingTarget } from './boardTargets.ts';

/** Opens and closes the parking lot; while that is closed, cards are dropped here. */
export function ParkingButton() {
  const { t } = useTexts();
  const isOpen = useBoard(({ isParkingOpen }) => isParkingOpen);
  const cards = useRecords((records) => records.cards);
  const count = useMemo(() => parkedCards(cards.values()).length, [cards]);
  const { nodeRef, isList } = useDropTarget(
    { ...parkingTarget, id: 'parking-button' },
    { isDisabled: isOpen },
  );
  return (
    <button
      ref={nodeRef}
      type="button"
      aria-expanded={isOpen}
      className={classes(
        'inline-flex h-8 shrink-0 items-center gap-2 rounded border px-2 font-medium hover:bg-hover',
        isList ? 'border-accent bg-selected text-accent' : 'border-line bg-raised',
      )}
      onClick={() => showParking(!isOpen)}
    >
      <Icon of={SquareParking} />
      {t('board.parking.title')}
      <span className="font-normal text-quiet tabular-nums">{count}</span>
    </button>
  );
}
