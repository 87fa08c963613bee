import { create } from 'zustand';
import { lineKey, type StrategyLine } from '../../../../shared/domain/strategyLine.ts';
import { viewOf, wallOf } from '../../../../shared/records/wall.ts';
import { showOnWall } from '../../../app/showOnWall.ts';
import { openState } from '../../../records/recordsStore.ts';

export const positionViews = ['overview', 'plenary'] as const;
export type PositionView = (typeof positionViews)[number];

type State = {
  readonly view: PositionView;
  /** The line that is gone through, by its key; null: the first on which somebody has not said yet. */
  readonly key: string | null;
};

/** Kept while the window is open. */
export const usePositions = create<State>(() => ({ view: 'overview', key: null }));

export function setView(view: PositionView): void {
  usePositions.setState({ view });
}

/** The wall goes along as long as it shows positions. */
export function goToLine(line: StrategyLine): void {
  usePositions.setState({ view: 'plenary', key: lineKey(line) });
  const { records } = openState();
  const shown = viewOf(records);
  if (shown.kind !== 'position' || wallOf(records).isBlank) return;
  if (lineKey(shown.line) !== lineKey(line)) showOnWall({ kind: 'position', line });
}
