import { useMemo } from 'react';
import { quadrantOf, type Rating } from '../../../shared/domain/rating.ts';
import type { VotingId } from '../../../shared/domain/voting.ts';
import type { Voter } from '../../../shared/domain/votingRules.ts';
import { useTexts } from '../../app/i18n.ts';
import { useGesture } from '../../app/useGesture.ts';
import { newId } from '../../records/run.ts';
import { DataGrid } from '../../ui/grid/DataGrid.tsx';
import type { GridCell } from '../../ui/grid/gridTypes.ts';
import { place } from './castVotes.ts';
import type { PlacedOption } from './ImpactPlane.tsx';
import { parseValue } from './impactKeys.ts';
import { OptionName } from './OptionName.tsx';
import { useOptionText } from './useOptionText.ts';

type Props = {
  readonly votingId: VotingId;
  readonly voter: Voter;
  readonly placed: readonly PlacedOption[];
};
type Column = 'option' | 'impact' | 'ease' | 'quadrant';
type Row = PlacedOption & { readonly id: string; readonly kind: 'option' };
type Cell = GridCell<Row, Column>;

const nothing = (): void => {};

/** The same places as numbers. */
export function ImpactTable({ votingId, voter, placed }: Props) {
  const { t } = useTexts();
  const nameOf = useOptionText();
  const { gesture, endGesture } = useGesture();
  const rows = useMemo(
    () => placed.map((each): Row => ({ ...each, id: each.standing.option.id, kind: 'option' })),
    [placed],
  );
  const columns = useMemo(
    () =>
      (['option', 'impact', 'ease', 'quadrant'] as const).map((id) => ({
        id,
        heading: t(`voting.plane.column.${id}`),
        width: { option: 200, impact: 72, ease: 88, quadrant: 104 }[id],
        isFlexible: id === 'option',
        isNumeric: id === 'impact' || id === 'ease',
      })),
    [t],
  );

  function textOf({ row, column }: Cell): string {
    if (column === 'option') return nameOf(row.standing);
    if (!row.rating || column === null) return '';
    return column === 'quadrant'
      ? t(`voting.quadrant.${quadrantOf(row.rating)}`)
      : String(row.rating[column]);
  }

  /** A value in one column puts the option in the middle of the other. */
  function write({ row, column }: Cell, typed: string, how: string) {
    const value = parseValue(typed);
    if (value === null || (column !== 'impact' && column !== 'ease')) return;
    const rating: Rating = { ...(row.rating ?? { impact: 5, ease: 5 }), [column]: value };
    place({ votingId, option: row.standing.option, voter }, rating, how);
  }

  return (
    <DataGrid<Row, Column>
      label={t('voting.plane.table')}
      className="max-h-80 rounded border border-line [&_[role=columnheader]:last-of-type]:overflow-hidden"
      rows={rows}
      columns={columns}
      textOf={textOf}
      editorOf={({ column }) => (column === 'impact' || column === 'ease' ? 'line' : 'none')}
      maxLengthOf={() => 4}
      renderCell={(cell) =>
        cell.column === 'option' ? <OptionName of={cell.row.standing} isWhole /> : textOf(cell)
      }
      resizeHint={t('workplans.resizeHint')}
      onEdited={(cell, typed) => write(cell, typed, gesture())}
      onFinished={endGesture}
      onCancelled={endGesture}
      onCleared={(cells) => {
        for (const { row } of cells) place({ votingId, option: row.standing.option, voter }, null, newId());
      }}
      onColumnResized={nothing}
    />
  );
}
