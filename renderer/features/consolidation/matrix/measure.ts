import type { ActivityId, Currency } from '../../../../shared/domain/activity.ts';
import type { MatrixMeasure } from '../../../../shared/domain/liveBlock.ts';
import type { PartnerId } from '../../../../shared/domain/partner.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import { emptyCell, type Matrix, type MatrixCell } from '../../../../shared/records/consolidation/matrix.ts';
import type { CountedUnit } from '../../../../shared/records/consolidation/units.ts';
import { formatCents, formatNumber } from '../../../../shared/reports/format.ts';

/** What each cell shows: one number, so that they can be compared. */
export type Measure =
  | { readonly kind: 'count' }
  | { readonly kind: 'target'; readonly unit: CountedUnit }
  | { readonly kind: 'budget'; readonly currency: Currency };

/** What was chosen last, or the first there is; null when nobody has planned any of it. */
export function measureOf(
  { units, currencies }: Matrix,
  kind: MatrixMeasure,
  chosen: { readonly unit: string | null; readonly currency: string | null },
): Measure | null {
  if (kind === 'count') return { kind };
  if (kind === 'target') {
    const unit = units.find(({ key }) => key === chosen.unit) ?? units[0];
    return unit ? { kind, unit } : null;
  }
  const currency = currencies.find((each) => each === chosen.currency) ?? currencies[0];
  return currency ? { kind, currency } : null;
}

export type Measured = { readonly amount: number; readonly activities: readonly ActivityId[] };
const nothing: Measured = { amount: 0, activities: [] };

export function measured(cell: MatrixCell, measure: Measure): Measured {
  switch (measure.kind) {
    case 'count':
      return { amount: cell.activities.length, activities: cell.activities };
    case 'target': {
      const sum = cell.targets.find(({ unitKey }) => unitKey === measure.unit.key);
      return sum ? { amount: sum.quantity, activities: sum.activities } : nothing;
    }
    case 'budget': {
      const sum = cell.budgets.find(({ currency }) => currency === measure.currency);
      return sum ? { amount: sum.cents, activities: sum.activities } : nothing;
    }
  }
}

export function amountText(amount: number, measure: Measure, language: Language): string {
  return measure.kind === 'budget' ? formatCents(amount, language) : formatNumber(amount, language);
}

/** `lineId` null is the whole strategy, `partnerId` null all partners. */
export function cellAt(matrix: Matrix, lineId: string | null, partnerId: PartnerId | null): MatrixCell {
  const row = lineId === null ? null : matrix.rows.find(({ line }) => line.id === lineId);
  if (row === undefined) return emptyCell;
  const [cells, total] = row === null ? [matrix.columns, matrix.total] : [row.cells, row.total];
  return partnerId === null ? total : (cells.get(partnerId) ?? emptyCell);
}
