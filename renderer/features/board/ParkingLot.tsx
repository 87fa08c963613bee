import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Card } from '../../../shared/domain/card.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { classes } from '../../ui/classes.ts';
import { useDropTarget } from '../../ui/drag/useDropTarget.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { VirtualList, type VirtualListHandle } from '../../ui/VirtualList.tsx';
import { addShower } from './boardFocus.ts';
import { showParking } from './boardStore.ts';
import { parkingTarget } from './boardTargets.ts';
import { CaptureLine } from './CaptureLine.tsx';
import { CardItem } from './CardItem.tsx';
import { CARD_GAP, CARD_HEIGHT } from './cardSizes.ts';

type Props = {
  /** What is written here directly counts as said in this session. */
  readonly sessionId: SessionId;
  readonly cards: readonly Card[];
};

/** What was put aside in any session: each item must end somewhere. */
export function ParkingLot({ sessionId, cards }: Props) {
  const { t, language } = useTexts();
  const { nodeRef, isList } = useDropTarget(parkingTarget);
  const list = useRef<VirtualListHandle>(null);
  const sessions = useRecords((records) => records.sessions);
  useEffect(
    () =>
      addShower((id) => {
        if (cards.some((card) => card.id === id)) list.current?.show(id);
      }),
    [cards],
  );

  return (
    <aside
      ref={nodeRef}
      aria-label={t('board.parking.title')}
      className={classes(
        'relative flex min-h-0 w-60 flex-col gap-2 border-l border-line px-3 py-3 min-[100rem]:w-72',
        isList ? 'bg-selected/50' : 'bg-sunken',
      )}
    >
      <header className="flex h-8 items-center gap-2">
        <h2 className="flex-1 font-semibold">
          {t('board.parking.title')}{' '}
          <span className="font-normal text-quiet tabular-nums">{cards.length}</span>
        </h2>
        <IconButton
          icon={X}
          size="small"
          label={t('board.parking.close')}
          onPressed={() => showParking(false)}
        />
      </header>
      <CaptureLine
        key={sessionId}
        draftId={`capture:parking:${sessionId}`}
        label={t('board.parking.add')}
        placeholder={t('board.parking.add')}
        sessionId={sessionId}
        column="ideas"
        isParked
        isSmall
      />
      {cards.length === 0 ? (
        <p className="py-2 text-label text-quiet">{t('board.parking.empty')}</p>
      ) : (
        <VirtualList<Card>
          ref={list}
          label={t('board.parking.title')}
          items={cards}
          keyOf={({ id }) => id}
          estimatedHeight={CARD_HEIGHT}
          gap={CARD_GAP}
          className="-mx-1.5 flex-1 p-1.5"
          renderItem={(card) => {
            const session = sessions.get(card.sessionId);
            const origin = session && (textIn(session.title, language) || t(`kind.${session.kind}`));
            return <CardItem card={card} tone="white" list={parkingTarget.id} origin={origin ?? ''} />;
          }}
        />
      )}
    </aside>
  );
}
