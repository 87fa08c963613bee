import { create } from 'zustand';
import type { BoardItem } from '../../shared/domain/boardItem.ts';
import { openState } from '../records/recordsStore.ts';

/** What a person wants to see on its board: the console takes it up and clears it. */
export const useBoardGoal = create<{ readonly goal: BoardItem | null }>(() => ({ goal: null }));

/** Opens the board on which a card or cluster stands, and shows it there. */
export function showOnBoard(item: BoardItem): void {
  const { cards, clusters } = openState().records;
  const record = item.kind === 'card' ? cards.get(item.id) : clusters.get(item.id);
  if (!record) return;
  useBoardGoal.setState({ goal: item });
  window.location.hash = `#/run/${record.sessionId}`;
}

export function clearBoardGoal(): void {
  useBoardGoal.setState({ goal: null });
}
