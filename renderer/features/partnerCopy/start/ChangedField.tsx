import type { TakenRow } from '../../../../shared/domain/planMerge.ts';
import { fieldPath, valueAt } from '../../../../shared/merge/fields.ts';
import { fieldName, fieldWords } from '../../../../shared/merge/fieldWords.ts';
import { rowsOf } from '../../../../shared/merge/planChanges.ts';
import type { PlanPart } from '../../../../shared/merge/planPart.ts';
import { DiffText } from '../../../app/DiffText.tsx';
import { useTexts } from '../../../app/i18n.ts';
import { openState } from '../../../records/recordsStore.ts';

type Props = {
  readonly row: TakenRow;
  /** A path as the merge knows it. */
  readonly field: string;
  readonly before: PlanPart;
  readonly now: PlanPart;
};

/** One field: texts laid over each other word by word, everything else before and after. */
export function ChangedField({ row, field, before, now }: Props) {
  const { t, language } = useTexts();
  const { records } = openState();
  const said = (part: PlanPart): string => {
    const record = rowsOf(part, row.table).get(row.id);
    return record ? fieldWords(records, field, valueAt(row.table, record, field), language) : '';
  };
  const [from, to] = [said(before), said(now)];
  const written = fieldPath(field).language;
  return (
    <div className="grid grid-cols-[9rem_minmax(0,1fr)] gap-x-2">
      <dt className="text-label leading-5 text-quiet">{fieldName(field, language)}</dt>
      <dd className="min-w-0 wrap-anywhere">
        {field === 'order' && t('partnerCopy.changes.moved')}
        {field !== 'order' && written !== null && from !== '' && to !== '' && (
          <DiffText before={from} after={to} language={written} />
        )}
        {field !== 'order' && (written === null || from === '' || to === '') && (
          <>
            <span className="text-quiet">{from === '' ? t('partnerCopy.changes.empty') : from}</span>
            <span aria-hidden> → </span>
            <span className="sr-only">{t('partnerCopy.changes.became')}</span>
            <span>{to === '' ? t('partnerCopy.changes.empty') : to}</span>
          </>
        )}
      </dd>
    </div>
  );
}
