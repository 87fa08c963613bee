import { type ReactNode, useCallback } from 'react';
import { classes } from '../ui/classes.ts';
import type { DragItem } from '../ui/drag/drop.ts';
import { useDropTarget } from '../ui/drag/useDropTarget.ts';

type Props = {
  readonly id: string;
  /** The kind of its rows. */
  readonly kind: string;
  readonly label: string;
  readonly children: ReactNode;
};

/** The list in which rows are moved, and into whose end they are dropped. */
export function MovableRows({ id, kind, label, children }: Props) {
  const accepts = useCallback((item: DragItem) => (item.kind === kind ? 'inside' : null), [kind]);
  const { nodeRef, isList } = useDropTarget({ id, kind: `${kind}s`, accepts });
  return (
    <ul
      ref={nodeRef}
      aria-label={label}
      className={classes('border-t border-line', isList && 'bg-selected/40')}
    >
      {children}
    </ul>
  );
}
