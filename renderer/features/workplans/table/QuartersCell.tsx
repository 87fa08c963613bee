import { TriangleAlert } from 'lucide-react';
import type { Activity } from '../../../../shared/domain/activity.ts';
import { Icon } from '../../../ui/Icon.tsx';
import type { Spoken } from './spoken.ts';
import { shownQuarters } from './valueText.ts';

type Props = { readonly record: Pick<Activity, 'start' | 'end'>; readonly spoken: Spoken };

export function QuartersCell({ record, spoken: { t, language } }: Props) {
  const { start, end } = record;
  const text = shownQuarters(record, language);
  if (start === null || end === null || start <= end) return text;
  return (
    <span title={t('planCells.endBeforeStart')}>
      {text}{' '}
      <span className="inline-flex align-[-2px] text-amber">
        <Icon of={TriangleAlert} size={14} />
      </span>
      <span className="sr-only">{t('planCells.endBeforeStart')}</span>
    </span>
  );
}
