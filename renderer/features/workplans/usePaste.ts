import { useCallback } from 'react';
import type { ActivityId } from '../../../shared/domain/activity.ts';
import { payers } from '../../../shared/domain/activity.ts';
import type { OutputId } from '../../../shared/domain/strategy.ts';
import { emptyText, type Language } from '../../../shared/domain/text.ts';
import type { WorkplanId } from '../../../shared/domain/workplan.ts';
import { t } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { openState } from '../../records/recordsStore.ts';
import { newId } from '../../records/run.ts';
import { notify } from '../../ui/notify.ts';
import { cellDraftId } from './cellDrafts.ts';
import type { PayerNames } from './cellText.ts';
import type { ColumnId } from './columns.ts';
import { firstPastedColumn, readPastedRow } from './pastedRow.ts';
import type { TableRow } from './tableRows.ts';
import type { Cell } from './useCellEditing.ts';

type Block = readonly (readonly string[])[];

/** Pastes a block of a spreadsheet: over the activities from here down, and what is left makes new ones. */
export function usePaste(
  workplanId: WorkplanId,
  rows: readonly TableRow[],
  language: Language,
  names: PayerNames,
  /** One cell into a line that is no activity: as if it had been typed. */
  onTyped: (cell: Cell, text: string) => void,
) {
  const payerCalled = useCallback(
    (text: string) =>
      payers.find((payer) => names[payer].toLowerCase() === text.toLowerCase() || payer === text) ?? null,
    [names],
  );

  async function addOne(outputId: OutputId, before: ActivityId | null, gesture: string): Promise<ActivityId> {
    const id = newId() as ActivityId;
    await perform('activities/add', { id, workplanId, outputId, title: emptyText, before }, gesture);
    return id;
  }

  /** One after the other: a hundred at once would each be shown again while the others are being saved. */
  async function pasteRows(block: Block, place: Place, active: ColumnId) {
    const gesture = newId();
    const left: string[] = [];
    for (const [index, texts] of block.entries()) {
      const id = place.over[index] ?? (await addOne(place.outputId, place.before, gesture));
      const before = openState().records.activities.get(id);
      if (!before) continue;
      const row = readPastedRow(texts, firstPastedColumn(texts, active), before, language, payerCalled);
      await perform('activities/edit', { id, fields: row.fields }, gesture);
      for (const [column, text] of row.typed)
        await perform('drafts/keep', { id: cellDraftId(column, id), text });
      left.push(...row.left);
    }
    if (left.length > 0)
      notify({
        kind: 'warning',
        title: t('workplans.pasteLeft', { count: left.length }),
        text: left.join(' · '),
      });
  }

  return (cell: Cell, block: Block): void => {
    const place = placeOf(cell.row, rows);
    if (place) void pasteRows(block, place, cell.column ?? 'title');
    else onTyped(cell, block.flat().join(' ').trim());
  };
}

type Place = {
  readonly over: readonly ActivityId[];
  readonly outputId: OutputId;
  readonly before: ActivityId | null;
};

function placeOf(row: TableRow, rows: readonly TableRow[]): Place | null {
  if (row.kind === 'add' && row.adds === 'activity')
    return { over: [], outputId: row.parentId, before: row.before };
  if (row.kind !== 'activity') return null;
  const { outputId } = row.record;
  const below = rows.slice(rows.findIndex((each) => each.id === row.id));
  const over = below.flatMap((each) =>
    each.kind === 'activity' && each.record.outputId === outputId ? [each.id] : [],
  );
  return { over, outputId, before: null };
}
