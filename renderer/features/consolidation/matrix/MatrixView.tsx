import { useTexts } from '../../../app/i18n.ts';
import { useConsolidated } from '../consolidated.ts';
import { useConsolidationView } from '../consolidationView.ts';
import { matrixOf } from '../derivations.ts';
import { MatrixTable } from './MatrixTable.tsx';
import { MatrixTools } from './MatrixTools.tsx';
import { measureOf } from './measure.ts';

/** Objectives and outputs × partners. */
export function MatrixView() {
  const { t } = useTexts();
  const matrix = useConsolidated(matrixOf);
  const { measure: kind, unit, currency } = useConsolidationView();
  const measure = measureOf(matrix, kind, { unit, currency });
  return (
    <>
      <MatrixTools matrix={matrix} measure={measure} />
      {measure ? (
        <MatrixTable matrix={matrix} measure={measure} />
      ) : (
        <p className="p-6 text-quiet">{t(`consolidation.matrix.none.${kind}`)}</p>
      )}
    </>
  );
}
