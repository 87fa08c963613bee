import type { ReactNode } from 'react';
import { useCallback } from 'react';
import type { SessionId } from '../../../shared/domain/session.ts';
import { classes } from '../../ui/classes.ts';
import type { DragItem } from '../../ui/drag/drop.ts';
import { useDropTarget } from '../../ui/drag/useDropTarget.ts';
import { listId, type RowKind } from './findingActions.ts';

type Props = {
  readonly kind: RowKind;
  readonly sessionId: SessionId;
  readonly label: string;
  readonly children: ReactNode;
};

/** The findings or the decisions of one session. */
export function RowList({ kind, sessionId, label, children }: Props) {
  const accepts = useCallback((item: DragItem) => (item.kind === kind ? 'inside' : null), [kind]);
  const { nodeRef, isList } = useDropTarget({ id: listId(kind, sessionId), kind: `${kind}s`, accepts });
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
