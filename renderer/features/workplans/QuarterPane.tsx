import { type KeyboardEvent, useRef, useState } from 'react';
import { type Month, type Quarter, quarterOf } from '../../../shared/domain/month.ts';
import { quartersToChoose } from '../../../shared/domain/parseQuarters.ts';
import { useTexts } from '../../app/i18n.ts';
import { QuarterButton } from './QuarterButton.tsx';

export type Span = { readonly start: Month; readonly end: Month };

type Props = {
  readonly phase: Span;
  /** What the field beside it says now. */
  readonly span: Span | null;
  readonly onStartChosen: (first: Quarter) => void;
  readonly onEndChosen: (first: Quarter, last: Quarter) => void;
};

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -4, ArrowDown: 4 };

/** The first press is the start, the second the end; pressed twice, a quarter is both. */
export function QuarterPane({ phase, span, onStartChosen, onEndChosen }: Props) {
  const { t } = useTexts();
  const [first, setFirst] = useState<Quarter | null>(null);
  const [over, setOver] = useState<Quarter | null>(null);
  const group = useRef<HTMLFieldSetElement>(null);
  const years = quartersToChoose(phase, span);
  const all = years.flatMap(([, quarters]) => quarters);
  const stop = over ?? quarterOf(span?.start ?? phase.start);

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

  function onKeyDown(event: KeyboardEvent) {
    const step = steps[event.key];
    const next = step === undefined ? undefined : all[all.indexOf(stop) + step];
    // Up from the first line leads out of the pane.
    if (step === undefined || (next === undefined && event.key === 'ArrowUp')) return;
    event.preventDefault();
    event.stopPropagation();
    if (next !== undefined) group.current?.querySelector<HTMLElement>(`[data-quarter="${next}"]`)?.focus();
  }

  return (
    <>
      <fieldset
        ref={group}
        aria-label={t('workplans.quarters.choose')}
        className="grid w-max grid-cols-[auto_repeat(4,2.75rem)] gap-y-0.5"
      >
        {years.map(([year, quarters]) => (
          <div key={year} className="contents">
            <span className="self-center pr-3 pl-1 text-label text-quiet tabular-nums">{year}</span>
            {quarters.map((quarter) => (
              <QuarterButton
                key={quarter}
                quarter={quarter}
                isStop={quarter === stop}
                isIn={isIn(quarter)}
                isOutside={!isBetween(quarter, quarterOf(phase.start), quarterOf(phase.end))}
                onReached={setOver}
                onKeyDown={onKeyDown}
                onPressed={press}
              />
            ))}
          </div>
        ))}
      </fieldset>
      <p aria-live="polite" className="mt-2 px-1 text-label text-quiet">
        {t(first ? 'workplans.quarters.nowEnd' : 'workplans.quarters.hint')}
      </p>
    </>
  );
}

function isBetween(quarter: Quarter, a: Quarter, b: Quarter): boolean {
  return a <= b ? quarter >= a && quarter <= b : quarter >= b && quarter <= a;
}
