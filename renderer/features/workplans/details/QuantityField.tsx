import type { Activity } from '../../../../shared/domain/activity.ts';
import { equal } from '../../../../shared/lib/equal.ts';
import { EntryField } from '../../../app/EntryField.tsx';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { cellDraftId } from '../table/cellDrafts.ts';
import { readCell } from '../table/cellValues.ts';
import { columnTraits } from '../table/columnTraits.ts';
import { usePlanNames } from '../table/usePlanNames.ts';

type Props = {
  readonly activity: Activity;
  readonly column: 'baseline' | 'indicatorTarget' | 'actual';
};

/** `60 %`, `120 SMEs`: the same words and the same draft as in the cell of the table. */
export function QuantityField({ activity, column }: Props) {
  const { t, language } = useTexts();
  const names = usePlanNames();
  const { id } = activity;
  const row = { kind: 'activity', id, number: '', record: activity, typed: {}, language: null } as const;
  const name = t(`planCells.column.${column}`);
  const readingOf = (typed: string) => readCell(column, typed, activity, language, names);

  function wrong(typed: string): string {
    const reading = readingOf(typed);
    return reading.kind === 'problem' ? t(`planCells.problem.${reading.problem}`, { names: typed }) : '';
  }

  return (
    <div className="grid grid-cols-[7rem_minmax(0,1fr)] items-center gap-x-2">
      <span className="text-label font-medium text-quiet">{name}</span>
      <EntryField
        label={name}
        shown={columnTraits[column].text(row, language, names)}
        draftId={cellDraftId(column, id)}
        read={(typed) => {
          const reading = readingOf(typed);
          return reading.kind === 'fields' ? reading.fields : undefined;
        }}
        wrong={wrong}
        placeholder={t('planDetails.add')}
        maxLength={400}
        className="w-full border-line!"
        onEntered={(fields) => {
          if (!equal(activity, { ...activity, ...fields }))
            void perform('activities/edit', { rows: [{ id, fields }] });
        }}
      />
    </div>
  );
}
