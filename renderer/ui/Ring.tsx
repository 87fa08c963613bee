import type { ReactNode } from 'react';
import { classes } from './classes.ts';

type Props = {
  /** From 0 to 1. */
  readonly share: number;
  /** Across, in pixels. */
  readonly size: number;
  /** What it says to somebody who does not see it. */
  readonly label: string;
  readonly className?: string;
  /** In the middle, such as the same share in figures. */
  readonly children?: ReactNode;
};

/** A share as a part of a ring, from the top with the clock. */
export function Ring({ share, size, label, className, children }: Props) {
  const width = size < 32 ? 2.5 : 4;
  const radius = (size - width) / 2;
  const round = 2 * Math.PI * radius;
  const circle = { cx: size / 2, cy: size / 2, r: radius, fill: 'none', strokeWidth: width };
  return (
    <span
      title={label}
      className={classes('relative inline-flex shrink-0 items-center justify-center', className)}
      style={{ width: size, height: size }}
    >
      <svg aria-hidden width={size} height={size} className="absolute inset-0 -rotate-90">
        <circle {...circle} className="stroke-line" />
        <circle
          {...circle}
          stroke="currentColor"
          strokeDasharray={round}
          strokeDashoffset={round * (1 - share)}
          strokeLinecap={share > 0 ? 'round' : 'butt'}
          className="transition-[stroke-dashoffset]"
        />
      </svg>
      <span aria-hidden className="relative">
        {children}
      </span>
      <span className="sr-only">{label}</span>
    </span>
  );
}
