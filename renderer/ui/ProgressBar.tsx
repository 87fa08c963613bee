import { Label } from 'react-aria-components/Label';
import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar';
import { classes } from './classes.ts';

type Props = {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** Null while nobody can say how far it is. */
  readonly value: number | null;
  readonly max?: number;
  /** `3 of 8` rather than a percentage. */
  readonly valueText?: string;
  readonly className?: string;
};

export function ProgressBar({ label, isLabelHidden = false, value, max = 100, valueText, className }: Props) {
  return (
    <AriaProgressBar
      aria-label={isLabelHidden ? label : undefined}
      isIndeterminate={value === null}
      value={value ?? undefined}
      maxValue={max}
      valueLabel={valueText}
      className={classes('flex flex-col gap-1.5', className)}
    >
      {({ percentage, isIndeterminate, valueText: said }) => (
        <>
          {!isLabelHidden && (
            <div className="flex justify-between gap-4 text-label">
              <Label>{label}</Label>
              <span className="text-quiet tabular-nums">{said}</span>
            </div>
          )}
          <div className="h-1.5 overflow-hidden rounded-full bg-line">
            <div
              className={classes(
                'h-full rounded-full bg-accent transition-[width]',
                isIndeterminate && 'w-1/3 animate-sweep',
              )}
              style={isIndeterminate ? undefined : { width: `${percentage ?? 0}%` }}
            />
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}
