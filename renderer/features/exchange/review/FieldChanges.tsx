import type { PlanTable } from '../../../../shared/domain/planMerge.ts';
import { changedFields, type RowOf, valueAt } from '../../../../shared/merge/fields.ts';
import { fieldName } from '../../../../shared/merge/fieldWords.ts';
import { filledFields } from '../../../../shared/merge/filledFields.ts';
import { useTexts } from '../../../app/i18n.ts';
import { classes } from '../../../ui/classes.ts';
import { FieldValue } from './FieldValue.tsx';

type Props<T extends PlanTable> = {
  readonly table: T;
  /** Null where there was no such row. */
  readonly before: RowOf[T] | null;
  readonly after: RowOf[T] | null;
};

/** A row field by field: what changed, from what to what; or all that it says, when the whole of it came or went. */
export function FieldChanges<T extends PlanTable>({ table, before, after }: Props<T>) {
  const { t, language } = useTexts();
  const fields = fieldsOf(table, before, after).filter((field) => field !== 'order');
  const isEdit = before !== null && after !== null;
  if (fields.length === 0)
    return <p className="text-quiet">{t(isEdit ? 'merge.onlyMoved' : 'merge.nothingSaid')}</p>;
  return (
    <dl className="flex flex-col gap-2">
      {fields.map((field) => (
        <div key={field} className="grid grid-cols-[minmax(8rem,12rem)_minmax(0,1fr)] gap-x-4">
          <dt className="text-quiet">{fieldName(field, language)}</dt>
          <dd className={classes(isEdit && 'grid grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] gap-3')}>
            {before && <FieldValue field={field} value={valueAt(table, before, field)} />}
            {isEdit && (
              <span className="text-quiet" aria-hidden>
                →
              </span>
            )}
            {after && (
              <FieldValue
                field={field}
                value={valueAt(table, after, field)}
                {...(before && { from: valueAt(table, before, field) })}
              />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function fieldsOf<T extends PlanTable>(table: T, before: RowOf[T] | null, after: RowOf[T] | null) {
  if (before && after) return changedFields(table, before, after);
  const only = before ?? after;
  return only ? filledFields(table, only) : [];
}
