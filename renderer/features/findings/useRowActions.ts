import { useState } from 'react';
import type { BoardItem } from '../../../shared/domain/boardItem.ts';
import type { FindingId } from '../../../shared/domain/finding.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { useRowFocus } from '../../app/useRowFocus.ts';
import { afterOverlay } from '../../ui/afterOverlay.ts';
import { findingFrom, type RowKind, remove, step } from './findingActions.ts';

export type RowActions = {
  readonly step: (kind: RowKind, id: string, by: -1 | 1) => void;
  readonly remove: (kind: RowKind, id: string) => void;
  /** A finding of this evidence, whose statement is written next. */
  readonly conclude: (sessionId: SessionId, item: BoardItem) => void;
  readonly written: (id: FindingId, by: 'enter' | 'blur') => void;
};

/** What is done with the rows of a view, with the focus where the next key is expected. */
export function useRowActions() {
  const { within, focusRow } = useRowFocus();
  const [fresh, setFresh] = useState<FindingId | null>(null);
  const [actions] = useState<RowActions>(() => ({
    step: (kind, id, by) => {
      if (step(kind, id, by)) focusRow(id);
    },
    remove: (kind, id) => {
      const next = remove(kind, id);
      if (next !== null) focusRow(next);
    },
    conclude: (sessionId, item) => {
      const id = findingFrom(sessionId, item);
      afterOverlay(() => setFresh(id));
    },
    written: (id, by) => {
      setFresh((last) => (last === id ? null : last));
      if (by === 'enter') focusRow(id);
    },
  }));
  return { within, fresh, actions, focusRow };
}
