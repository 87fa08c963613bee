import { useState } from 'react';
import type { Span } from '../../../../shared/domain/activity.ts';
import { type Quarter, quarterOf } from '../../../../shared/domain/month.ts';
import { quartersToChoose } from '../../../../shared/domain/parseQuarters.ts';
import { useTexts } from '../../../app/i18n.ts';
import { PeriodPane } from './PeriodPane.tsx';
import { quartersText } from './valueText.ts';

type Props = {
  readonly phase: Span;
  /** What the field beside it says now. */
  readonly span: Span | null;
  readonly onStartChosen: (first: Quarter) => void;
  readonly onEndChosen: (first: Quarter, last: Quarter) => void;
};

/** The first press is the start, the second the end; pressed twice, a quarter is both. */
export function QuarterPane({ phase, span, onStartChosen, onEndChosen }: Props) {
  const { t, language } = useTexts();
  const [first, setFirst] = useState<Quarter | null>(null);
  const [over, setOver] = useState<Quarter | null>(null);

  function isIn(quarter: Quarter): boolean {
    if (first && over) return isBetween(quarter, first, over);
    return span !== null && isBetween(quarter, quarterOf(span.start), quarterOf(span.end));
  }

  function press(quarter: Quarter) {
    setOver(quarter);
    setFirst(quarter);
    if (first) onEndChosen(first, quarter);
    else onStartChosen(quarter);
  }

  return (
    <>
      <PeriodPane
        label={t('workplans.quarters.choose')}
        years={quartersToChoose(phase, span)}
        columns="grid-cols-[auto_repeat(4,2.75rem)]"
        stop={over ?? quarterOf(span?.start ?? phase.start)}
        nameOf={(quarter) => quartersText([quarter], language)}
        shortNameOf={(quarter) => t('workplans.quarters.short', { n: quarter.slice(6) })}
        isIn={isIn}
        isOutside={(quarter) => !isBetween(quarter, quarterOf(phase.start), quarterOf(phase.end))}
        onReached={setOver}
        onPressed={press}
      />
      <p aria-live="polite" className="mt-2 px-1 text-label text-quiet">
        {t(first ? 'workplans.quarters.nowEnd' : 'workplans.quarters.hint')}
      </p>
    </>
  );
}

function isBetween(quarter: Quarter, a: Quarter, b: Quarter): boolean {
  return a <= b ? quarter >= a && quarter <= b : quarter >= b && quarter <= a;
}
