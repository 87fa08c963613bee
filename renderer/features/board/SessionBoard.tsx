import { useEffect, useMemo, useState } from 'react';
import type { Session } from '../../../shared/domain/session.ts';
import { classes } from '../../ui/classes.ts';
import { BoardColumnView } from './BoardColumnView.tsx';
import { BoardDragArea } from './BoardDragArea.tsx';
import { BoardHeader } from './BoardHeader.tsx';
import { onBoardKeyDown } from './boardKeys.ts';
import { onBoardClick, onBoardContextMenu, onBoardFocus } from './boardPointer.ts';
import { activate, boardState, leaveBoard, useBoard } from './boardStore.ts';
import { CardMenu } from './CardMenu.tsx';
import { ClusterMenu } from './ClusterMenu.tsx';
import { ClusterPicker } from './ClusterPicker.tsx';
import { KeyList } from './KeyList.tsx';
import { LaneSwitch } from './LaneSwitch.tsx';
import { OvercomeLanes } from './OvercomeLanes.tsx';
import { ParkingLot } from './ParkingLot.tsx';
import { PartnerStrip } from './PartnerStrip.tsx';
import { useBoardCards } from './useBoardCards.ts';
import { useHiddenNotice } from './useHiddenNotice.ts';
import { useLanes } from './useLanes.ts';

type Props = { readonly session: Session };

/** The board of one session: question, line, cards, what was put aside. */
export function SessionBoard({ session }: Props) {
  const { columns, count, own, parked } = useBoardCards(session);
  const isParkingOpen = useBoard((board) => board.isParkingOpen);
  const said = useBoard((board) => board.said);
  const lanes = useLanes(session, own);
  const [isByChallenge, setByChallenge] = useState(true);
  const order = useMemo(() => {
    const read = lanes && isByChallenge ? lanes.flatMap(({ solutions }) => solutions) : own;
    return isParkingOpen ? [...read, ...parked] : read;
  }, [lanes, isByChallenge, own, parked, isParkingOpen]);

  useEffect(() => leaveBoard, [session.id]);
  useHiddenNotice(session.id);
  useEffect(() => {
    const { active } = boardState();
    if (active === null || !order.some((card) => card.id === active)) activate(order[0]?.id ?? null);
  }, [order]);

  return (
    <BoardDragArea order={order}>
      <div
        role="presentation"
        className="relative grid h-full grid-cols-[minmax(0,1fr)_auto] grid-rows-[minmax(0,1fr)]"
        onClick={(event) => onBoardClick(event, order)}
        onContextMenu={onBoardContextMenu}
        onFocus={onBoardFocus}
        onKeyDown={(event) => onBoardKeyDown(event, { session, order })}
      >
        <div className="flex min-h-0 min-w-0 flex-col">
          <BoardHeader session={session} count={count} />
          <PartnerStrip sessionId={session.id} />
          {lanes && <LaneSwitch isByChallenge={isByChallenge} onChosen={setByChallenge} />}
          {lanes && isByChallenge ? (
            <OvercomeLanes session={session} lanes={lanes} />
          ) : (
            <div
              className={classes(
                'flex min-h-0 flex-1 divide-x divide-line pt-1',
                columns.length > 2 && 'overflow-x-auto overflow-y-hidden',
              )}
            >
              {columns.map((column, index) => (
                <BoardColumnView
                  key={column.column.id}
                  sessionId={session.id}
                  column={column}
                  columns={session.columns}
                  isFirst={index === 0}
                  isOnly={columns.length === 1}
                />
              ))}
            </div>
          )}
        </div>
        {isParkingOpen && <ParkingLot sessionId={session.id} cards={parked} />}
        <output className="sr-only">{said}</output>
      </div>
      <CardMenu session={session} order={order} />
      <ClusterMenu />
      <ClusterPicker session={session} order={order} />
      <KeyList />
    </BoardDragArea>
  );
}
