import { parseDate } from '@internationalized/date';
import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components/DateField';
import { classes } from './classes.ts';

type Props = {
  readonly label: string;
  /** `YYYY-MM-DD`, or null while no date is set. */
  readonly value: string | null;
  readonly className?: string;
  readonly onEntered: (date: string | null) => void;
};

/** A date by its parts, each typed or stepped with the arrows, in the order of the reader's language. */
export function DateField({ label, value, className, onEntered }: Props) {
  return (
    <AriaDateField
      aria-label={label}
      value={value === null ? null : parseDate(value)}
      shouldForceLeadingZeros
      onChange={(date) => onEntered(date === null ? null : date.toString())}
    >
      <DateInput
        className={classes(
          'inline-flex h-8 items-center rounded-small border border-line px-1.5 text-body tabular-nums data-focus-within:bg-raised data-hovered:border-line-strong',
          className,
        )}
      >
        {(segment) => (
          <DateSegment
            segment={segment}
            className="rounded-small px-px outline-none data-focused:bg-accent data-focused:text-on-accent data-placeholder:text-quiet data-focused:data-placeholder:text-on-accent"
          />
        )}
      </DateInput>
    </AriaDateField>
  );
}
