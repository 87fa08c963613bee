import type { IndicatorId } from '../../../../shared/domain/indicator.ts';
import type { ObjectiveId, OutputId } from '../../../../shared/domain/strategy.ts';
import { lineOf, type StrategyLine } from '../../../../shared/domain/strategyLine.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import { sorted } from '../../../../shared/lib/order.ts';
import { outputsOf, where } from '../../../../shared/records/queries.ts';
import { indicatorsOf } from '../../../../shared/records/strategy.ts';
import { perform } from '../../../app/perform.ts';
import { openState } from '../../../records/recordsStore.ts';
import { type GroundedLine, lineName, lineNow } from './lineNow.ts';
import { useTree } from './treeState.ts';

type Way = -1 | 1;

function objectiveIds(): readonly ObjectiveId[] {
  return sorted(openState().records.objectives.values()).map(({ id }) => id);
}

function outputIds(id: ObjectiveId): readonly OutputId[] {
  return outputsOf(openState().records, id).map((output) => output.id);
}

/** One step up or down; an output goes on into the neighbouring objective. Answers whether there was room. */
export function stepLine({ kind, id }: GroundedLine, by: Way, language: Language): boolean {
  const hasMoved = kind === 'objective' ? stepObjective(id, by) : stepOutput(id, by);
  const line = hasMoved ? lineNow(id) : null;
  if (line) useTree.setState({ said: lineName(line, language) });
  return hasMoved;
}

function stepObjective(id: ObjectiveId, by: Way): boolean {
  const ids = objectiveIds();
  const at = ids.indexOf(id) + by;
  if (at < 0 || at >= ids.length) return false;
  void perform('objectives/move', { id, before: ids[by === 1 ? at + 1 : at] ?? null });
  return true;
}

function stepOutput(id: OutputId, by: Way): boolean {
  const objectiveId = openState().records.outputs.get(id)?.objectiveId;
  if (objectiveId === undefined) return false;
  const ids = outputIds(objectiveId);
  const at = ids.indexOf(id) + by;
  if (at >= 0 && at < ids.length) {
    void perform('outputs/move', { id, objectiveId, before: ids[by === 1 ? at + 1 : at] ?? null });
    return true;
  }
  const parents = objectiveIds();
  const next = parents[parents.indexOf(objectiveId) + by];
  if (next === undefined) return false;
  void perform('outputs/move', {
    id,
    objectiveId: next,
    before: by === 1 ? (outputIds(next)[0] ?? null) : null,
  });
  return true;
}

/** Takes a line away, or says why it stays. */
export function removeLine({ kind, id }: GroundedLine): void {
  if (kind === 'objective') void perform('objectives/remove', { id });
  else void perform('outputs/remove', { id });
}

/** The line that has the focus once this one is gone; null where it cannot go, or nothing is left. */
export function nextWithout({ kind, id }: GroundedLine): string | null {
  const { records } = openState();
  if (kind === 'objective') return outputIds(id).length > 0 ? null : neighbour(objectiveIds(), id);
  const isPlanned = where(records.activities, ({ outputId }) => outputId === id).length > 0;
  return isPlanned ? null : neighbourOfOutput(id);
}

function neighbourOfOutput(id: OutputId): string | null {
  const objectiveId = openState().records.outputs.get(id)?.objectiveId;
  return objectiveId === undefined ? null : (neighbour(outputIds(objectiveId), id) ?? objectiveId);
}

function neighbour<Id extends string>(ids: readonly Id[], id: Id): Id | null {
  const at = ids.indexOf(id);
  return ids[at + 1] ?? ids[at - 1] ?? null;
}

/** Within its line. */
export function stepIndicator(id: IndicatorId, by: Way): void {
  const { records } = openState();
  const indicator = records.indicators.get(id);
  if (!indicator) return;
  const line: StrategyLine = lineOf(indicator);
  const ids = indicatorsOf(records, line).map((each) => each.id);
  const at = ids.indexOf(id) + by;
  if (at < 0 || at >= ids.length) return;
  void perform('indicators/move', { id, line, before: ids[by === 1 ? at + 1 : at] ?? null });
}
