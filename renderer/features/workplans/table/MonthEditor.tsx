import { useState } from 'react';
import type { Activity, Span } from '../../../../shared/domain/activity.ts';
import { type Month, monthAt } from '../../../../shared/domain/month.ts';
import { parseMonth } from '../../../../shared/domain/parseMonth.ts';
import { workshopOf } from '../../../../shared/records/queries.ts';
import { useTexts } from '../../../app/i18n.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import type { EditorApi } from '../../../ui/grid/gridTypes.ts';
import { PeriodPane } from './PeriodPane.tsx';
import { TypedEditor } from './TypedEditor.tsx';
import { monthText, shortMonthText } from './valueText.ts';

type Props = {
  readonly api: EditorApi;
  readonly side: 'start' | 'end';
  readonly activity: Activity;
  readonly text: string;
  readonly onTyped: (text: string) => void;
};

export function MonthEditor({ api, side, activity, text, onTyped }: Props) {
  const { t, language } = useTexts();
  const phase = useRecords((records) => workshopOf(records).phase);
  return (
    <TypedEditor
      api={api}
      label={t(`planCells.column.${side}`)}
      text={text}
      onTyped={onTyped}
      renderPane={({ draft, write }) => {
        const parsed = parseMonth(draft, side);
        return (
          <MonthPane
            phase={phase}
            month={parsed.kind === 'month' ? parsed.month : null}
            other={side === 'start' ? activity.end : activity.start}
            onChosen={(month) => {
              write(monthText(month, language));
              api.onFinished();
            }}
          />
        );
      }}
    />
  );
}

type PaneProps = {
  readonly phase: Span;
  readonly month: Month | null;
  /** The other end of the activity, so that both are in sight. */
  readonly other: Month | null;
  readonly onChosen: (month: Month) => void;
};

function MonthPane({ phase, month, other, onChosen }: PaneProps) {
  const { t, language } = useTexts();
  const [over, setOver] = useState<Month | null>(null);
  return (
    <>
      <PeriodPane
        label={t('planCells.month.choose')}
        years={yearsOf([phase.start, phase.end, month, other])}
        columns="grid-cols-[auto_repeat(12,2.25rem)]"
        stop={over ?? month ?? other ?? phase.start}
        nameOf={(each) => monthText(each, language)}
        shortNameOf={(each) => shortMonthText(each, language)}
        isIn={(each) => isBetween(each, month ?? other, other ?? month)}
        isOutside={(each) => each < phase.start || each > phase.end}
        onReached={setOver}
        onPressed={onChosen}
      />
      <p className="mt-2 px-1 text-label text-quiet">{t('planCells.month.hint')}</p>
    </>
  );
}

function isBetween(month: Month, a: Month | null, b: Month | null): boolean {
  if (a === null || b === null) return false;
  return a <= b ? month >= a && month <= b : month >= b && month <= a;
}

/** Every year that is named, with its twelve months. */
function yearsOf(months: readonly (Month | null)[]): readonly (readonly [number, readonly Month[]])[] {
  const years = months.flatMap((month) => (month === null ? [] : [Number(month.slice(0, 4))]));
  const [from, upTo] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: upTo - from + 1 }, (_, index) => {
    const year = from + index;
    return [year, Array.from({ length: 12 }, (_each, n) => monthAt(year * 12 + n))] as const;
  });
}
