import { Check } from 'lucide-react';
import type { PlanTable } from '../../../../shared/domain/planMerge.ts';
import type { Conflict, Value } from '../../../../shared/merge/conflict.ts';
import { changedFields, type RowOf, valueAt } from '../../../../shared/merge/fields.ts';
import { fieldName } from '../../../../shared/merge/fieldWords.ts';
import { filledFields } from '../../../../shared/merge/filledFields.ts';
import { useTexts } from '../../../app/i18n.ts';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { FieldValue } from './FieldValue.tsx';

type Props = {
  readonly side: 'base' | 'ours' | 'theirs';
  readonly conflict: Conflict;
  /** Whether anybody knows what was sent. */
  readonly hasBase: boolean;
  readonly isChosen: boolean;
};

/** What one of the three states says. */
export function ConflictSide({ side, conflict, hasBase, isChosen }: Props) {
  const { t } = useTexts();
  return (
    <div className={classes('flex min-w-0 flex-col gap-1 px-3 py-2', isChosen && 'bg-selected')}>
      <p className="flex items-center gap-1 text-label font-medium text-quiet">
        {t(`merge.side.${side}`)}
        {isChosen && <Icon of={Check} size={14} className="text-accent" />}
      </p>
      {side === 'base' && !hasBase ? (
        <p className="text-quiet">{t('merge.unknownBase')}</p>
      ) : conflict.field === null ? (
        <RowState side={side} conflict={conflict} />
      ) : (
        <FieldValue
          field={conflict.field}
          value={conflict[side]}
          {...(side !== 'base' && { from: conflict.base })}
        />
      )}
    </div>
  );
}

/** A row that one side changed and the other removed: the fields that were changed, before and after. */
function RowState({ side, conflict }: Pick<Props, 'side' | 'conflict'>) {
  const { t, language } = useTexts();
  const { table } = conflict;
  const base = rowOf(conflict.base);
  const row = rowOf(conflict[side]);
  const kept = rowOf(conflict.ours) ?? rowOf(conflict.theirs);
  if (row === null) return <p className="font-medium text-red">{t('merge.removed')}</p>;
  const fields = base && kept ? changedFields(table, base, kept) : filledFields(table, row);
  return (
    <dl className="flex flex-col gap-1.5">
      {fields.map((field) => (
        <div key={field}>
          <dt className="text-label text-quiet">{fieldName(field, language)}</dt>
          <dd>
            <FieldValue
              field={field}
              value={valueAt(table, row, field)}
              {...(base && side !== 'base' && { from: valueAt(table, base, field) })}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Rows come as they are in the records. */
function rowOf(value: Value): RowOf[PlanTable] | null {
  return value as unknown as RowOf[PlanTable] | null;
}
