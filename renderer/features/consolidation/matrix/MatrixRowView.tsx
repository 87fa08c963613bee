import { memo } from 'react';
import type { PartnerId } from '../../../../shared/domain/partner.ts';
import {
  emptyCell,
  type MatrixCell,
  type MatrixRow,
} from '../../../../shared/records/consolidation/matrix.ts';
import { useTexts } from '../../../app/i18n.ts';
import { showRecord } from '../../../app/recordGoal.ts';
import { classes } from '../../../ui/classes.ts';
import { lineTitle } from '../names.ts';
import { MatrixFigure } from './MatrixFigure.tsx';
import type { Measure } from './measure.ts';

type Props = {
  /** The place of the row in the table. */
  readonly at: number;
  /** Null for the strategy as a whole. */
  readonly row: MatrixRow | null;
  readonly cells: ReadonlyMap<PartnerId, MatrixCell>;
  readonly total: MatrixCell;
  readonly partnerIds: readonly PartnerId[];
  readonly measure: Measure;
  /** The largest amount beside which the bars of this kind of row are drawn. */
  readonly most: number;
};

export const MatrixRowView = memo(function MatrixRowView(props: Props) {
  const { at, row, cells, total, partnerIds, measure, most } = props;
  const { t, language } = useTexts();
  const isStrong = row === null || row.line.kind === 'objective';
  const name = row
    ? `${row.number} ${lineTitle(row.line, row.title, language)}`
    : t('consolidation.matrix.whole');
  const short = row?.number ?? t('consolidation.matrix.whole');
  const ground = isStrong ? 'bg-sunken' : 'bg-ground';
  const cell = (partnerId: PartnerId | null, figures: MatrixCell, column: number) => (
    <MatrixFigure
      cell={`${at}:${column}`}
      lineId={row?.line.id ?? null}
      lineName={short}
      partnerId={partnerId}
      figures={figures}
      measure={measure}
      most={most}
    />
  );
  return (
    <tr className={isStrong ? 'font-medium' : undefined}>
      <th
        scope="row"
        className={classes(
          'sticky left-0 z-10 border-b border-line p-0 text-left',
          ground,
          isStrong ? 'font-medium' : 'font-normal',
        )}
      >
        {row ? (
          <button
            type="button"
            title={name}
            className="ring-inside flex w-full items-baseline gap-2 py-1.5 pr-3 pl-6 text-left hover:bg-hover"
            onClick={() => showRecord(row.line)}
          >
            <span className="w-9 shrink-0 text-quiet tabular-nums">{row.number}</span>
            <span className="line-clamp-2">{lineTitle(row.line, row.title, language)}</span>
          </button>
        ) : (
          <span className="block py-1.5 pr-3 pl-6">{name}</span>
        )}
      </th>
      <td className={classes('h-px border-r border-b border-line p-0', ground)}>{cell(null, total, 0)}</td>
      {partnerIds.map((id, column) => (
        <td key={id} className={classes('h-px border-b border-line p-0', ground)}>
          {cell(id, cells.get(id) ?? emptyCell, column + 1)}
        </td>
      ))}
    </tr>
  );
});
