import { classes } from './classes.ts';
import { type MarkColour, markFill, markText } from './colours.ts';

type Props = {
  /** Two or three letters, or one Chinese character. */
  readonly text: string;
  readonly colour: MarkColour;
  /** What the mark stands for, where no name stands beside it. */
  readonly label?: string;
  readonly size?: 'small' | 'normal' | 'large';
  readonly className?: string;
};

const shape =
  'inline-flex shrink-0 items-center justify-center rounded-small leading-none font-semibold tracking-tight before:content-[attr(data-mark)]';

const sizes = {
  small: 'h-4 min-w-5 px-0.5 text-label',
  normal: 'h-5 min-w-6 px-1 text-label',
  large: 'h-7 min-w-8 px-1.5 text-body',
};

/** A picture made of letters: beside a name nobody wants to hear them, and without one the label is said. */
export function Mark({ text, colour, label, size = 'normal', className }: Props) {
  return (
    <span
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined || undefined}
      title={label}
      data-mark={text}
      className={classes(shape, sizes[size], className)}
      style={{ background: markFill(colour), color: markText(colour) }}
    />
  );
}
