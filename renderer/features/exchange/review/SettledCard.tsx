import { Undo2 } from 'lucide-react';
import type { PlanTable, SettledConflict } from '../../../../shared/domain/planMerge.ts';
import { equal } from '../../../../shared/lib/equal.ts';
import type { Value } from '../../../../shared/merge/conflict.ts';
import { type RowOf, valueAt } from '../../../../shared/merge/fields.ts';
import { fieldName } from '../../../../shared/merge/fieldWords.ts';
import { restoring } from '../../../../shared/merge/restoring.ts';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { openState, useRecords } from '../../../records/recordsStore.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { CopyButton } from './CopyButton.tsx';
import { SettledValue } from './SettledValue.tsx';
import { settledWords } from './settledWords.ts';

type Props = { readonly settled: SettledConflict };
type Side = 'ours' | 'theirs';

/** One conflict as it was decided. */
export function SettledCard({ settled }: Props) {
  const { t, language } = useTexts();
  const { field, choice, result } = settled;
  const now = useValueNow(settled);
  const lost = (['ours', 'theirs'] as const).filter((side) => isLost(settled, side));
  const name = field === null ? t('merge.wholeRow') : fieldName(field, language);
  return (
    <div className="rounded border border-line bg-raised">
      <p className="flex items-center gap-2 border-b border-line px-3 py-1.5">
        <span className="font-medium">{name}</span>
        <span className="text-label text-quiet">{t(`merge.decided.${choice}`)}</span>
      </p>
      <div className="grid grid-cols-2 divide-x divide-line">
        <div className="min-w-0 px-3 py-2">
          <p className="text-label font-medium text-quiet">
            {t(now === null || equal(now.value, result) ? 'merge.stands' : 'merge.stood')}
          </p>
          <SettledValue settled={settled} value={result} />
        </div>
        <div className="flex min-w-0 flex-col gap-2 px-3 py-2">
          {lost.length === 0 && <p className="text-label text-quiet">{t('merge.nothingLost')}</p>}
          {lost.map((side) => (
            <Lost
              key={side}
              settled={settled}
              side={side}
              isBack={now !== null && equal(now.value, settled[side])}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

/** Both texts stand when both were chosen. */
function isLost({ choice, result, ...settled }: SettledConflict, side: Side): boolean {
  return choice !== 'both' && !equal(settled[side], result);
}

/** What the field says by now; null where the row is gone, or was the whole of the conflict. */
function useValueNow({ table, id, field }: SettledConflict): { readonly value: Value } | null {
  const row = useRecords((records) => (records[table] as ReadonlyMap<string, RowOf[PlanTable]>).get(id));
  return row && field !== null ? { value: valueAt(table, row, field) } : null;
}

type LostProps = Props & {
  readonly side: Side;
  /** Whether it stands in the plan by now after all. */
  readonly isBack: boolean;
};

function Lost({ settled, side, isBack }: LostProps) {
  const { t, language } = useTexts();
  const { records } = openState();
  const value = settled[side];
  const edit = restoring(records, settled, value);

  function putBack(): void {
    if (edit?.table === 'activities') {
      const { id, fields } = edit;
      void perform('activities/edit', { rows: [{ id, fields }] });
    }
    if (edit?.table === 'milestones') void perform('milestones/edit', { id: edit.id, fields: edit.fields });
  }

  return (
    <div>
      <div className="flex items-center gap-1">
        <p className="flex-1 text-label font-medium text-quiet">
          {t(isBack ? `merge.back.${side}` : `merge.lost.${side}`)}
        </p>
        <CopyButton text={settledWords(settled, value, language)} />
        {edit && !isBack && (
          <IconButton icon={Undo2} size="small" label={t('merge.putBack')} onPressed={putBack} />
        )}
      </div>
      <SettledValue settled={settled} value={value} />
    </div>
  );
}
