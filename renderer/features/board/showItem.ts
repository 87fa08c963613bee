import type { BoardItem } from '../../../shared/domain/boardItem.ts';
import { focusCard, focusCluster } from './boardFocus.ts';
import { listenTo } from './boardStore.ts';

/** Brings a card or cluster of the board that is shown into sight, and the focus to it; a filter does not keep it away. */
export function showItem(item: BoardItem): void {
  listenTo(new Set());
  if (item.kind === 'card') focusCard(item.id);
  else focusCluster(item.id);
}
