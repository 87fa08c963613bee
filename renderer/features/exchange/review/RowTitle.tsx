import { CalendarRange, Diamond, ListTodo, type LucideIcon } from 'lucide-react';
import type { PlanTable } from '../../../../shared/domain/planMerge.ts';
import { type Text, textIn } from '../../../../shared/domain/text.ts';
import { t, useTexts } from '../../../app/i18n.ts';
import { Icon } from '../../../ui/Icon.tsx';

type Named = { readonly table: PlanTable; readonly title: Text };
type Props = { readonly row: Named; readonly number: string };

const icons: Readonly<Record<PlanTable, LucideIcon>> = {
  workplans: CalendarRange,
  activities: ListTodo,
  milestones: Diamond,
};

/** Which row of the plan something is about: its kind, its number, its wording. */
export function RowTitle({ row, number }: Props) {
  const { language } = useTexts();
  return (
    <span className="flex min-w-0 items-baseline gap-2">
      <Icon of={icons[row.table]} size={14} className="shrink-0 self-center text-quiet" />
      {number !== '' && <span className="shrink-0 text-quiet tabular-nums">{number}</span>}
      <span className="min-w-0">{rowTitle(row, language)}</span>
    </span>
  );
}

export function rowTitle({ table, title }: Named, language: 'en' | 'zh'): string {
  if (table === 'workplans') return t('merge.wholePlan');
  const words = textIn(title, language).trim();
  const known = words === '' ? t(`merge.untitled.${table}`) : words;
  return table === 'milestones' ? t('merge.milestone', { title: known }) : known;
}
