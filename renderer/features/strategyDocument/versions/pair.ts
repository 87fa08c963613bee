import type { SnapshotId } from '../../../../shared/domain/snapshot.ts';

/** Two states of the document: a version that was kept, and another or the document as it stands. */
export type Pair = { readonly from: SnapshotId; readonly to: SnapshotId | 'now' };
