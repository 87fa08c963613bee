import { Unlink } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/Icon.tsx';

type Props = {
  readonly isReached: boolean;
  readonly isLast: boolean;
  /** What is said where the thread does not come to. */
  readonly none: string;
  readonly children: ReactNode;
};

/** A stage with the piece of thread that leads to it: whole where something is there, broken where nothing is. */
export function Stage({ isReached, isLast, none, children }: Props) {
  return (
    <div className="flex min-w-0 items-center">
      <span aria-hidden className="flex w-8 shrink-0 items-center">
        <span
          className={classes(
            'h-0 flex-1',
            isReached ? 'border-t-2 border-line-strong' : 'border-t-2 border-dotted border-line',
          )}
        />
        {isReached && (
          <span className={classes('size-2 shrink-0 rounded-full', isLast ? 'bg-ink' : 'bg-line-strong')} />
        )}
      </span>
      <div className="min-w-0 flex-1 pl-2">
        {isReached ? (
          children
        ) : (
          <span className="flex items-center gap-1.5 text-label text-quiet">
            <Icon of={Unlink} size={14} />
            {none}
          </span>
        )}
      </div>
    </div>
  );
}
