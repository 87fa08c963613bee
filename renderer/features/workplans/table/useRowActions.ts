import { type RefObject, useCallback } from 'react';
import { flushSync } from 'react-dom';
import type { PartnerId } from '../../../../shared/domain/partner.ts';
import { type Language, otherLanguage, shownLanguage } from '../../../../shared/domain/text.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { newId } from '../../../records/run.ts';
import type { GridHandle } from '../../../ui/grid/gridTypes.ts';
import { select, usePlanView } from '../planView.ts';
import { removeRows, shiftRows } from './changeRows.ts';
import type { ProseColumn } from './columns.ts';
import { duplicateHere, duplicateTo } from './duplicateRows.ts';
import { headingsOver, unfold } from './folding.ts';
import {
  type ActivityRow,
  addRowId,
  askedLanguage,
  type Insertion,
  type RecordRow,
  type TableRow,
} from './tableRows.ts';
import type { Plan } from './usePlan.ts';

export type RowActions = ReturnType<typeof useRowActions>;

/** What is done with whole rows, by menu and by key. */
export function useRowActions(
  { rows, all, areHeadingsFixed, setInsertion, setAsked }: Plan,
  grid: RefObject<GridHandle | null>,
  language: Language,
) {
  const selected = usePlanView((state) => state.selected);

  /** All that are selected when the row is one of them, else the row alone. */
  function actingOn(row: TableRow): readonly RecordRow[] {
    if (row.kind === 'add') return [];
    if (row.kind !== 'activity' || !selected.has(row.id)) return [row];
    return all.filter((each): each is ActivityRow => each.kind === 'activity' && selected.has(each.id));
  }

  function activitiesOn(row: TableRow): readonly ActivityRow[] {
    return actingOn(row).filter((each): each is ActivityRow => each.kind === 'activity');
  }

  /** Shows the line for something new at that place and puts the caret there. */
  function openLine(wanted: Insertion) {
    if (areHeadingsFixed && wanted.adds !== 'activity') return;
    if (wanted.parentId !== null) unfold([wanted.parentId, ...headingsOver(wanted.parentId, all)]);
    setInsertion(wanted.before === null ? null : wanted);
    grid.current?.focusCell(addRowId(wanted), null);
  }

  const writeOther = useCallback(
    (row: RecordRow, column: ProseColumn = 'title') => {
      const isActivity = row.kind === 'activity';
      if (areHeadingsFixed && !isActivity) return;
      const asked = isActivity ? askedLanguage(row, column) : row.language;
      const text = isActivity ? row.record[column] : row.record.title;
      const other = otherLanguage(asked ?? shownLanguage(text, language));
      // The cell must say the other language before editing starts from what it says.
      flushSync(() => setAsked({ rowId: row.id, column, language: other }));
      grid.current?.focusCell(row.id, isActivity ? column : null, 'editing');
    },
    [grid, language, areHeadingsFixed, setAsked],
  );

  function focusRow(row: TableRow | undefined) {
    if (row) grid.current?.focusCell(row.id, row.kind === 'activity' ? 'title' : null);
  }

  /** Of rows that a person acts on, those that are theirs to change. */
  function own<R extends TableRow>(acted: readonly R[]): readonly R[] {
    return areHeadingsFixed ? acted.filter(({ kind }) => kind === 'activity') : acted;
  }

  function remove(asked: readonly RecordRow[]) {
    const gone = own(asked);
    const last = rows.findLastIndex((row) => gone.some(({ id }) => id === row.id));
    const next = rows.slice(last + 1).find((row) => row.kind !== 'objective');
    if (!removeRows(gone, newId())) return;
    select([]);
    focusRow(next);
  }

  /** The new ones are selected, so that they can be carried on to where they belong. */
  function duplicate(row: TableRow) {
    const ids = duplicateHere(activitiesOn(row), all);
    const [first] = ids;
    if (first === undefined) return;
    grid.current?.focusCell(first, 'title');
    select(ids.length > 1 ? ids : []);
  }

  return {
    actingOn,
    openLine,
    /** The line for the first objective of all; null where it is not this person's to write. */
    openFirst: areHeadingsFixed ? null : () => openLine({ adds: 'objective', parentId: null, before: null }),
    writeOther,
    remove,
    duplicate,
    duplicateTo: (
      row: TableRow,
      target: { readonly workplanId: WorkplanId; readonly partnerId: PartnerId },
    ) => duplicateTo(activitiesOn(row), target),
    shift: (moved: readonly TableRow[], by: -1 | 1) => shiftRows(own(moved), by, all),
    leaveLine: (line: TableRow) => {
      setInsertion(null);
      focusRow(rows[rows.findIndex((row) => row.id === line.id) - 1]);
    },
  };
}
