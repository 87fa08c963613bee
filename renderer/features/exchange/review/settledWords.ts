import type { PlanTable, SettledConflict } from '../../../../shared/domain/planMerge.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import type { Value } from '../../../../shared/merge/conflict.ts';
import { type RowOf, valueAt } from '../../../../shared/merge/fields.ts';
import { fieldName, fieldWords } from '../../../../shared/merge/fieldWords.ts';
import { filledFields } from '../../../../shared/merge/filledFields.ts';
import { t } from '../../../app/i18n.ts';
import { openState } from '../../../records/recordsStore.ts';

/** A value as it can be pasted elsewhere; of a whole row every field that says something. */
export function settledWords(
  { table, field }: Pick<SettledConflict, 'table' | 'field'>,
  value: Value,
  language: Language,
): string {
  const { records } = openState();
  if (field !== null || value === null) return fieldWords(records, field, value, language);
  const row = value as unknown as RowOf[PlanTable];
  const lines = filledFields(table, row).map((each) =>
    t('merge.fieldLine', {
      field: fieldName(each, language),
      words: fieldWords(records, each, valueAt(table, row, each), language),
    }),
  );
  return lines.join('\n');
}
