import type { PartnerId } from '../../../../shared/domain/partner.ts';
import type { MatrixCell } from '../../../../shared/records/consolidation/matrix.ts';
import { useTexts } from '../../../app/i18n.ts';
import { markFill } from '../../../ui/colours.ts';
import { useShownRecords } from '../consolidated.ts';
import type { Behind } from '../consolidationView.ts';
import { matrixOf } from '../derivations.ts';
import { Figure } from '../Figure.tsx';
import { partnerName, unitName } from '../names.ts';
import { amountText, cellAt, type Measure, measured } from './measure.ts';

type Props = {
  readonly cell: string;
  readonly lineId: string | null;
  readonly lineName: string;
  /** Null for all partners. */
  readonly partnerId: PartnerId | null;
  readonly figures: MatrixCell;
  readonly measure: Measure;
  readonly most: number;
};

/** One number with its bar in the colour of the partner. */
export function MatrixFigure({ cell, lineId, lineName, partnerId, figures, measure, most }: Props) {
  const { t, language } = useTexts();
  const records = useShownRecords();
  const { amount, activities } = measured(figures, measure);
  const partner = partnerId ? records.partners.get(partnerId) : undefined;
  const who = partnerId === null ? t('consolidation.all') : partnerName(records, partnerId, language);
  const what = {
    count: t('consolidation.matrix.measures.count'),
    target: measure.kind === 'target' ? unitName(measure.unit, language) : '',
    budget: measure.kind === 'budget' ? measure.currency : '',
  }[measure.kind];
  const of = t('consolidation.matrix.cell', { what, line: lineName, who });
  const behind: Behind = {
    key: `matrix ${lineId} ${partnerId} ${measure.kind} ${what}`,
    title: () => of,
    rows: (all) => measured(cellAt(matrixOf(all), lineId, partnerId), measure).activities,
  };
  return (
    <Figure
      cell={cell}
      behind={behind}
      count={activities.length}
      of={of}
      className="relative block h-full min-h-9 w-full rounded-none px-2 py-1.5 text-right"
    >
      {activities.length === 0 ? '·' : amountText(amount, measure, language)}
      {partner && most > 0 && amount > 0 && (
        <span
          aria-hidden
          className="absolute right-2 bottom-1 h-0.75 rounded-full"
          style={{ width: `calc(${(amount / most) * 100}% * 0.83)`, background: markFill(partner.colour) }}
        />
      )}
    </Figure>
  );
}
