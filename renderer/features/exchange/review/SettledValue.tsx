import type { SettledConflict } from '../../../../shared/domain/planMerge.ts';
import type { Value } from '../../../../shared/merge/conflict.ts';
import type { RowOf } from '../../../../shared/merge/fields.ts';
import { useTexts } from '../../../app/i18n.ts';
import { FieldChanges } from './FieldChanges.tsx';
import { FieldValue } from './FieldValue.tsx';

type Props = { readonly settled: SettledConflict; readonly value: Value };

/** A value of a field, or a whole row; no row at all is one that was removed. */
export function SettledValue({ settled, value }: Props) {
  const { t } = useTexts();
  const { table, field } = settled;
  if (field !== null) return <FieldValue field={field} value={value} />;
  if (value === null) return <p className="font-medium text-red">{t('merge.removed')}</p>;
  return <FieldChanges table={table} before={null} after={value as unknown as RowOf[typeof table]} />;
}
