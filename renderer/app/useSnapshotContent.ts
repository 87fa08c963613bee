import { useEffect, useState } from 'react';
import type { SnapshotId } from '../../shared/domain/snapshot.ts';
import type { Records } from '../../shared/records/tables.ts';
import { call } from '../records/bridge.ts';

export type Content = Records | 'loading' | 'unreadable';

/** The records of a snapshot. They never change, so one question is enough. */
export function useSnapshotContent(id: SnapshotId): Content {
  const [content, setContent] = useState<Content>('loading');
  useEffect(() => {
    let isWanted = true;
    const show = (records: Records | null): void => {
      if (isWanted) setContent(records ?? 'unreadable');
    };
    call('snapshot/read', { id }).then(show, () => show(null));
    return () => {
      isWanted = false;
    };
  }, [id]);
  return content;
}
