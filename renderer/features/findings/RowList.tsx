import type { ReactNode } from 'react';
import type { SessionId } from '../../../shared/domain/session.ts';
import { MovableRows } from '../../app/MovableRows.tsx';
import { listId, type RowKind } from './findingActions.ts';

type Props = {
  readonly kind: RowKind;
  readonly sessionId: SessionId;
  readonly label: string;
  readonly children: ReactNode;
};

/** The findings or the decisions of one session. */
export function RowList({ kind, sessionId, label, children }: Props) {
  return (
    <MovableRows id={listId(kind, sessionId)} kind={kind} label={label}>
      {children}
    </MovableRows>
  );
}
