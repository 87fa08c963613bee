import { unplanned } from '../domain/activity.ts';
import { nothingFurther } from '../domain/further.ts';
import { unreasoned } from '../domain/strategy.ts';
import { newWorkplan } from '../domain/workplan.ts';
import { usualLeadLoad } from '../domain/workshop.ts';
import type { RecordOf, TableName } from './tables.ts';

/**
 * Fields that came after the first snapshots, with what they say in a copy that is older than they are: the
 * same as the migrations give to rows of the file.
 */
export const lateFields: { readonly [T in TableName]?: Partial<RecordOf<T>> } = {
  workshops: { leadLoad: usualLeadLoad },
  workplans: newWorkplan,
  activities: unplanned,
  milestones: { further: nothingFurther },
  objectives: unreasoned,
  outputs: unreasoned,
};
