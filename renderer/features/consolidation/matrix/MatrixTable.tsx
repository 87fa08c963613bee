import { useMemo, useRef } from 'react';
import type { Matrix } from '../../../../shared/records/consolidation/matrix.ts';
import { useTexts } from '../../../app/i18n.ts';
import { useCellKeys } from '../useCellKeys.ts';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixRowView } from './MatrixRowView.tsx';
import { type Measure, measured } from './measure.ts';

type Props = { readonly matrix: Matrix; readonly measure: Measure };

/** In pixels: of the names of the lines, and of an amount in millions. */
const lineWidth = 288;
const columnWidth = 108;

/** All partners beside each other; the strategy as a whole first, the names of lines and partners stay in sight. */
export function MatrixTable({ matrix, measure }: Props) {
  const { t } = useTexts();
  const table = useRef<HTMLTableElement>(null);
  const keys = useCellKeys(table);
  // Bars of an objective and of an output are not compared with each other: one is the sum of the others.
  const most = useMemo(() => {
    const of = (kind: 'objective' | 'output'): number =>
      Math.max(
        0,
        ...matrix.rows.flatMap(({ line, cells }) =>
          line.kind === kind ? [...cells.values()].map((cell) => measured(cell, measure).amount) : [],
        ),
      );
    const whole = Math.max(0, ...[...matrix.columns.values()].map((cell) => measured(cell, measure).amount));
    return { whole, objective: of('objective'), output: of('output') };
  }, [matrix, measure]);
  return (
    <div
      className="min-h-0 flex-1 overflow-auto"
      onFocus={keys.onFocus}
      onKeyDown={keys.onKeyDown}
      role="presentation"
    >
      <table
        ref={table}
        aria-label={t('consolidation.matrix.label')}
        className="min-w-full table-fixed border-separate border-spacing-0"
        // Widths that are known need no look into the cells when the room beside them changes.
        style={{ width: lineWidth + columnWidth * (matrix.partnerIds.length + 1) }}
      >
        <MatrixHead partnerIds={matrix.partnerIds} />
        <tbody>
          <MatrixRowView
            at={0}
            row={null}
            cells={matrix.columns}
            total={matrix.total}
            partnerIds={matrix.partnerIds}
            measure={measure}
            most={most.whole}
          />
          {matrix.rows.map((row, n) => (
            <MatrixRowView
              key={row.line.id}
              at={n + 1}
              row={row}
              cells={row.cells}
              total={row.total}
              partnerIds={matrix.partnerIds}
              measure={measure}
              most={most[row.line.kind]}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
