import { Minus, Pencil, Plus } from 'lucide-react';
import type { ActivityId } from '../../../../shared/domain/activity.ts';
import type { TakenRow } from '../../../../shared/domain/planMerge.ts';
import { textIn } from '../../../../shared/domain/text.ts';
import type { PlanPart } from '../../../../shared/merge/planPart.ts';
import { useTexts } from '../../../app/i18n.ts';
import { showRecord } from '../../../app/recordGoal.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { ChangedField } from './ChangedField.tsx';

type Props = {
  readonly row: TakenRow;
  readonly before: PlanPart;
  readonly now: PlanPart;
  readonly number: string;
};

const looks = {
  added: { icon: Plus, colour: 'text-green' },
  edited: { icon: Pencil, colour: 'text-quiet' },
  removed: { icon: Minus, colour: 'text-red' },
} as const;

export function ChangedRow({ row, before, now, number }: Props) {
  const { t, language } = useTexts();
  const { icon, colour } = looks[row.change];
  const isThere = row.table === 'activities' && row.change !== 'removed';
  const title = textIn(row.title, language);
  const name =
    row.table === 'workplans'
      ? t('partnerCopy.changes.plan')
      : title || t(`partnerCopy.changes.untitled.${row.table}`);
  return (
    <div className="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] gap-x-2 border-b border-line py-2">
      <span className="pt-0.5">
        <Icon of={icon} size={14} className={colour} />
      </span>
      <p className="flex min-w-0 items-baseline gap-2 font-medium wrap-anywhere">
        {number !== '' && <span className="shrink-0 font-normal text-quiet tabular-nums">{number}</span>}
        {row.table === 'milestones' && (
          <span className="shrink-0 font-normal text-quiet">{t('partnerCopy.changes.milestone')}</span>
        )}
        {isThere ? (
          <button
            type="button"
            className="rounded-small text-left underline-offset-2 hover:text-accent hover:underline"
            onClick={() => showRecord({ kind: 'activity', id: row.id as ActivityId })}
          >
            {name}
          </button>
        ) : (
          name
        )}
      </p>
      <span className={`text-label ${colour}`}>{t(`partnerCopy.changes.change.${row.change}`)}</span>
      {row.fields.length > 0 && (
        <dl className="col-span-2 col-start-2 flex flex-col gap-1 pt-1">
          {row.fields.map((field) => (
            <ChangedField key={field} row={row} field={field} before={before} now={now} />
          ))}
        </dl>
      )}
    </div>
  );
}
