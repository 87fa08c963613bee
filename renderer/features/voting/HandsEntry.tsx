import { useEffect, useMemo, useRef } from 'react';
import type { Voting } from '../../../shared/domain/voting.ts';
import { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { useGesture } from '../../app/useGesture.ts';
import { newId } from '../../records/run.ts';
import { DataGrid } from '../../ui/grid/DataGrid.tsx';
import type { GridCell, GridHandle } from '../../ui/grid/gridTypes.ts';
import { notify } from '../../ui/notify.ts';
import { cast } from './castVotes.ts';
import { fixed, type HandsRow, handsIn, handsRows, parseHands, pastedHands, voterOf } from './handsRows.ts';
import { OptionName } from './OptionName.tsx';
import { useHandsColumns } from './useHandsColumns.ts';
import { useOptions } from './useOptions.ts';
import { useOptionText } from './useOptionText.ts';
import { usePartners } from './usePartners.ts';
import { useVotes } from './useRound.ts';

type Props = { readonly voting: Voting };
type Cell = GridCell<HandsRow, string>;

/** Hands as the facilitator counts them: a number for each partner, typed as into a spreadsheet. */
export function HandsEntry({ voting }: Props) {
  const { t } = useTexts();
  const nameOf = useOptionText();
  const partners = usePartners();
  const options = useOptions(voting);
  const votes = useVotes(voting);
  const rows = useMemo(() => handsRows(options, votes), [options, votes]);
  const { columns, setWidth } = useHandsColumns(partners, voting);
  const withMarks = useMemo(
    () =>
      columns.map((column) => {
        const partner = partners.find(({ id }) => id === column.id);
        return partner ? { ...column, shown: <PartnerMark partner={partner} isNamed /> } : column;
      }),
    [columns, partners],
  );
  const grid = useRef<GridHandle>(null);
  const wrong = useRef<string | null>(null);
  const { gesture, endGesture } = useGesture();

  const firstRow = votes.length === 0 ? rows[0]?.id : undefined;
  const firstColumn = columns[1]?.id;
  const isFresh = useRef(true);
  useEffect(() => {
    if (isFresh.current && firstRow && firstColumn) grid.current?.focusCell(firstRow, firstColumn);
    isFresh.current = false;
  }, [firstRow, firstColumn]);

  function textOf({ row, column }: Cell): string {
    if (column === fixed.option) return nameOf(row);
    if (column === fixed.sum) return String(row.votes.reduce((sum, { count }) => sum + count, 0));
    const voter = voterOf(column, partners);
    const count = voter ? handsIn(row, voter) : 0;
    return count === 0 ? '' : String(count);
  }

  function write({ row, column }: Cell, typed: string, how: string) {
    const voter = voterOf(column, partners);
    const count = parseHands(typed);
    wrong.current = count === null ? typed : null;
    if (voter && count !== null) cast({ votingId: voting.id, option: row.option, voter }, count, how);
  }

  function finish() {
    if (wrong.current !== null)
      notify({ kind: 'warning', title: t('voting.hands.noCount', { typed: wrong.current }) });
    wrong.current = null;
    endGesture();
  }

  return (
    <section aria-label={t('voting.hands.title')} className="flex min-w-0 flex-col gap-2">
      <p className="text-label text-quiet">{t('voting.hands.how')}</p>
      <DataGrid<HandsRow, string>
        ref={grid}
        label={t('voting.hands.title')}
        className="max-h-[60vh] rounded border border-line [&_[role=columnheader]:last-of-type]:overflow-hidden"
        rows={rows}
        columns={withMarks}
        textOf={textOf}
        editorOf={({ column }) => (voterOf(column, partners) ? 'line' : 'none')}
        maxLengthOf={() => 9}
        renderCell={(cell) =>
          cell.column === fixed.option ? <OptionName of={cell.row} isWhole /> : textOf(cell)
        }
        resizeHint={t('workplans.resizeHint')}
        onEdited={(cell, typed) => write(cell, typed, gesture())}
        onFinished={finish}
        onCancelled={() => {
          wrong.current = null;
          endGesture();
        }}
        onCleared={(cells) => cells.forEach((cell) => write(cell, '', newId()))}
        onPasted={({ row, column }, cells) => {
          const how = newId();
          const table = { rows, columns: columns.map(({ id }) => id), partners };
          for (const { row: to, voter, count } of pastedHands({ rowId: row.id, column }, cells, table))
            cast({ votingId: voting.id, option: to.option, voter }, count, how);
        }}
        onColumnResized={setWidth}
      />
    </section>
  );
}
