import { firstPage, type WallTopic } from '../../shared/domain/wall.ts';
import { pageCount, viewOf } from '../../shared/records/wall.ts';
import { openState } from '../records/recordsStore.ts';
import { perform } from './perform.ts';
import { useProjector } from './projectorStore.ts';

/** Puts something on the wall, from its first page on: `showOnWall({ kind: 'cluster', clusterId })`. */
export function showOnWall(topic: WallTopic): void {
  void perform('wall/show', { view: firstPage(topic) });
}

export function turnPage(by: -1 | 1): void {
  const { records } = openState();
  const pages = pageCount(records, viewOf(records), useProjector.getState().aspect);
  void perform('wall/turn-page', { by, pages });
}
