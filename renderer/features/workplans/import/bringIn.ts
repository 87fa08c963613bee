import type { MilestoneId } from '../../../../shared/domain/milestone.ts';
import { emptyText } from '../../../../shared/domain/text.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { grouped } from '../../../../shared/lib/grouped.ts';
import { perform } from '../../../app/perform.ts';
import { newId } from '../../../records/run.ts';
import { jumpTo } from '../planView.ts';
import { unfold } from '../table/folding.ts';
import { performBlock } from '../table/performBlock.ts';
import { showReport } from './importReport.ts';
import type { SheetRow } from './readSheet.ts';

export type NewRow = Extract<SheetRow, { kind: 'activity' }>;

/**
 * Adds the rows at the end of their outputs, as one gesture and one undo, and goes to the first of them. What was not
 * understood stands in its cell as it was written; what found no place is listed under the table.
 */
export async function bringIn(
  workplanId: WorkplanId,
  rows: readonly NewRow[],
  headings: readonly string[],
): Promise<void> {
  const gesture = newId();
  const [first] = rows;
  const added = [...grouped(rows, ({ outputId }) => outputId)].map(([outputId, own]) =>
    perform(
      'activities/add',
      {
        workplanId,
        outputId,
        before: null,
        rows: own.map(({ id, fields }) => ({ id, fields: { title: emptyText, ...fields } })),
      },
      gesture,
    ),
  );
  const left = rows.flatMap((row) =>
    row.left.map(({ at, text }) => ({ line: row.line, heading: headings[at] ?? '', column: at + 1, text })),
  );
  if (first) {
    showReport({ of: first.id, left });
    unfold(rows.map(({ outputId }) => outputId));
    jumpTo({ id: first.id, column: 'title' });
  }
  await Promise.all(added);
  for (const { id: activityId, milestones } of rows) {
    for (const milestone of milestones) {
      const id = newId() as MilestoneId;
      await perform('milestones/add', { ...milestone, id, activityId, before: null }, gesture);
    }
  }
  const drafts = rows.flatMap(({ id, typed }) => typed.map(([column, text]) => ({ id, column, text })));
  await performBlock({ rows: [], drafts });
}
