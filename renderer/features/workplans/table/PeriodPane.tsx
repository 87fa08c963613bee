import { type KeyboardEvent, useRef } from 'react';
import { classes } from '../../../ui/classes.ts';

type Props<Period extends string> = {
  readonly label: string;
  /** A line for each year. */
  readonly years: readonly (readonly [year: number, periods: readonly Period[]])[];
  readonly columns: string;
  /** Where Tab and the arrow down come in. */
  readonly stop: Period;
  readonly nameOf: (period: Period) => string;
  readonly shortNameOf: (period: Period) => string;
  readonly isIn: (period: Period) => boolean;
  readonly isOutside: (period: Period) => boolean;
  readonly onReached: (period: Period) => void;
  readonly onPressed: (period: Period) => void;
};

/** Quarters or months of several years to press, and to walk through with the arrows. */
export function PeriodPane<Period extends string>({ label, years, columns, stop, ...rest }: Props<Period>) {
  const group = useRef<HTMLFieldSetElement>(null);
  const all = years.flatMap(([, periods]) => periods);
  const perYear = years[0]?.[1].length ?? 1;

  function onKeyDown(event: KeyboardEvent) {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: -1,
      ArrowRight: 1,
      ArrowUp: -perYear,
      ArrowDown: perYear,
    };
    const step = steps[event.key];
    const next = step === undefined ? undefined : all[all.indexOf(stop) + step];
    // Up from the first line leads out of the pane.
    if (step === undefined || (next === undefined && event.key === 'ArrowUp')) return;
    event.preventDefault();
    event.stopPropagation();
    if (next !== undefined) group.current?.querySelector<HTMLElement>(`[data-period="${next}"]`)?.focus();
  }

  return (
    <fieldset ref={group} aria-label={label} className={classes('grid w-max gap-y-0.5', columns)}>
      {years.map(([year, periods]) => (
        <div key={year} className="contents">
          <span className="self-center pr-3 pl-1 text-label text-quiet tabular-nums">{year}</span>
          {periods.map((period) => (
            <button
              key={period}
              type="button"
              data-period={period}
              tabIndex={period === stop ? 0 : -1}
              aria-label={rest.nameOf(period)}
              aria-pressed={rest.isIn(period)}
              className={classes(
                'ring-inside h-7 text-label tabular-nums first-of-type:rounded-l-small last-of-type:rounded-r-small not-aria-pressed:hover:bg-hover aria-pressed:bg-selected aria-pressed:font-semibold aria-pressed:text-accent',
                rest.isOutside(period) && 'text-quiet italic',
              )}
              // The field keeps the focus while the mouse chooses.
              onPointerDown={(event) => event.preventDefault()}
              onPointerEnter={() => rest.onReached(period)}
              onFocus={() => rest.onReached(period)}
              onKeyDown={onKeyDown}
              onClick={() => rest.onPressed(period)}
            >
              {rest.shortNameOf(period)}
            </button>
          ))}
        </div>
      ))}
    </fieldset>
  );
}
