import type { Snapshot, SnapshotId } from '../../../shared/domain/snapshot.ts';
import { t } from '../../app/i18n.ts';
import { performRestore, performUndo } from '../../app/perform.ts';
import { newId } from '../../records/run.ts';
import { notify } from '../../ui/notify.ts';

/** Goes back to a snapshot; what is there now is kept as one, and undo takes the step back. */
export async function restore({ id }: Snapshot, name: string): Promise<void> {
  // The list begins with what was kept just now; what is shown stays what was gone back to.
  window.location.hash = `#/snapshots/${id}`;
  if (!(await performRestore(id, newId() as SnapshotId))) return;
  notify({
    kind: 'done',
    title: t('snapshots.restored', { name }),
    action: { label: t('snapshots.undo'), onPressed: () => void performUndo() },
  });
}
