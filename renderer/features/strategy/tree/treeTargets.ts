import type { ObjectiveId } from '../../../../shared/domain/strategy.ts';
import type { DragItem } from '../../../ui/drag/drop.ts';

/**
 * What a drop target is called. An objective is two: the whole of it, beside which another objective stands, and
 * its head, onto which evidence and indicators are put. Under it lies the list of its outputs.
 */
const head = 'line:';
const list = 'outputs:';
export const objectivesList = 'objectives';

export function headTarget(key: string): string {
  return `${head}${key}`;
}

export function outputsList(id: ObjectiveId): string {
  return `${list}${id}`;
}

/** The key of the line that a target stands for. */
export function lineOfTarget(target: string): string {
  return target.startsWith(head) ? target.slice(head.length) : target;
}

/** Null for a target that is no list of outputs. */
export function objectiveOfList(target: string): ObjectiveId | null {
  return target.startsWith(list) ? (target.slice(list.length) as ObjectiveId) : null;
}

export function acceptsObjective({ kind }: DragItem): 'beside' | null {
  return kind === 'objective' ? 'beside' : null;
}

export function acceptsOutput({ kind }: DragItem): 'inside' | null {
  return kind === 'output' ? 'inside' : null;
}

/** The head of an objective. */
export function acceptsGrounds({ kind }: DragItem): 'inside' | null {
  return kind === 'evidence' || kind === 'indicator' ? 'inside' : null;
}

/** The development objective rests on no evidence of its own. */
export function acceptsIndicator({ kind }: DragItem): 'inside' | null {
  return kind === 'indicator' ? 'inside' : null;
}

/** An output stands beside another, and takes what an objective takes. */
export function acceptsAsOutput(item: DragItem): 'inside' | 'beside' | null {
  return item.kind === 'output' ? 'beside' : acceptsGrounds(item);
}
