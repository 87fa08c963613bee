import { useEffect, useMemo } from 'react';
import type { Session } from '../../../shared/domain/session.ts';
import { BoardColumnView } from './BoardColumnView.tsx';
import { BoardDragArea } from './BoardDragArea.tsx';
import { BoardHeader } from './BoardHeader.tsx';
import { onBoardKeyDown } from './boardKeys.ts';
import { onBoardClick, onBoardContextMenu, onBoardFocus } from './boardPointer.ts';
import { activate, boardState, enterBoard, leaveBoard, useBoard } from './boardStore.ts';
import { CardMenu } from './CardMenu.tsx';
import { ClusterPicker } from './ClusterPicker.tsx';
import { KeyList } from './KeyList.tsx';
import { ParkingLot } from './ParkingLot.tsx';
import { PartnerStrip } from './PartnerStrip.tsx';
import { SessionList } from './SessionList.tsx';
import { useBoardCards } from './useBoardCards.ts';

type Props = { readonly session: Session };

/** The console of one session: agenda, question, line, cards, what was put aside. */
export function SessionBoard({ session }: Props) {
  const { columns, own, parked } = useBoardCards(session);
  const isParkingOpen = useBoard((board) => board.isParkingOpen);
  const said = useBoard((board) => board.said);
  const order = useMemo(() => (isParkingOpen ? [...own, ...parked] : own), [own, parked, isParkingOpen]);

  useEffect(() => {
    enterBoard(session.id);
    return leaveBoard;
  }, [session.id]);
  useEffect(() => {
    const { active } = boardState();
    if (active === null || !order.some((card) => card.id === active)) activate(order[0]?.id ?? null);
  }, [order]);

  return (
    <BoardDragArea order={order}>
      <div
        role="presentation"
        className="relative grid h-full grid-cols-[auto_minmax(0,1fr)_auto] grid-rows-[minmax(0,1fr)]"
        onClick={(event) => onBoardClick(event, order)}
        onContextMenu={onBoardContextMenu}
        onFocus={onBoardFocus}
        onKeyDown={(event) => onBoardKeyDown(event, { session, order })}
      >
        <SessionList currentId={session.id} />
        <div className="flex min-h-0 min-w-0 flex-col">
          <BoardHeader session={session} count={own.length} />
          <PartnerStrip cards={own} />
          <div className="flex min-h-0 flex-1 divide-x divide-line pt-1">
            {columns.map((column, index) => (
              <BoardColumnView
                key={column.column.id}
                sessionId={session.id}
                column={column}
                isFirst={index === 0}
                isOnly={columns.length === 1}
              />
            ))}
          </div>
        </div>
        {isParkingOpen && <ParkingLot sessionId={session.id} cards={parked} />}
        <output className="sr-only">{said}</output>
      </div>
      <CardMenu session={session} order={order} />
      <ClusterPicker session={session} order={order} />
      <KeyList />
    </BoardDragArea>
  );
}
