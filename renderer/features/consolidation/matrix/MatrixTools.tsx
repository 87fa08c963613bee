import { matrixMeasures } from '../../../../shared/domain/liveBlock.ts';
import type { Matrix } from '../../../../shared/records/consolidation/matrix.ts';
import { useTexts } from '../../../app/i18n.ts';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useConsolidationView } from '../consolidationView.ts';
import { unitName } from '../names.ts';
import type { Measure } from './measure.ts';

type Props = { readonly matrix: Matrix; readonly measure: Measure | null };

/** What the cells say, and of what: quantities of different things and amounts of different currencies are never added. */
export function MatrixTools({ matrix, measure }: Props) {
  const { t, language } = useTexts();
  const kind = useConsolidationView((state) => state.measure);
  return (
    <div className="flex min-h-11 shrink-0 items-center gap-3 border-b border-line px-6 py-1.5">
      <SegmentedControl
        label={t('consolidation.matrix.measure')}
        segments={matrixMeasures.map((id) => ({ id, label: t(`consolidation.matrix.measures.${id}`) }))}
        value={kind}
        onChosen={(chosen) => useConsolidationView.setState({ measure: chosen, behind: null })}
      />
      {measure?.kind === 'target' && (
        <SelectField
          label={t('consolidation.matrix.unit')}
          isLabelHidden
          className="w-64 shrink-0"
          placeholder=""
          options={matrix.units.map((unit) => ({ id: unit.key, label: unitName(unit, language) }))}
          value={measure.unit.key}
          onChosen={(unit) => useConsolidationView.setState({ unit, behind: null })}
        />
      )}
      {measure?.kind === 'budget' && (
        <SegmentedControl
          label={t('workplans.budget.currency')}
          segments={matrix.currencies.map((id) => ({ id, label: id }))}
          value={measure.currency}
          onChosen={(currency) => useConsolidationView.setState({ currency, behind: null })}
        />
      )}
      <p
        className="min-w-0 flex-1 truncate text-right text-label text-quiet"
        title={t('consolidation.matrix.hint')}
      >
        {t('consolidation.matrix.hint')}
      </p>
    </div>
  );
}
