import { Camera } from 'lucide-react';
import { useMemo } from 'react';
import type { Snapshot } from '../../../shared/domain/snapshot.ts';
import { useTexts } from '../../app/i18n.ts';
import { NameSnapshot } from '../../app/NameSnapshot.tsx';
import { useRecords } from '../../records/recordsStore.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SnapshotRow } from './SnapshotRow.tsx';
import { SnapshotView } from './SnapshotView.tsx';

type Props = { readonly snapshotId: string | null };

/** The workshop as it was at certain moments: listed, looked into, gone back to. */
export function Snapshots({ snapshotId }: Props) {
  const { t } = useTexts();
  const snapshots = useRecords((records) => records.snapshots);
  const newestFirst = useMemo(() => [...snapshots.values()].toSorted(byTime), [snapshots]);
  const shown = newestFirst.find(({ id }) => id === snapshotId) ?? newestFirst[0];
  return (
    <div className="grid h-full grid-cols-[22rem_minmax(0,1fr)] grid-rows-[minmax(0,1fr)]">
      <section className="flex min-h-0 flex-col border-r border-line" aria-label={t('snapshots.title')}>
        <header className="flex flex-col gap-3 px-5 pt-5 pb-3">
          <h2 className="text-page">{t('snapshots.title')}</h2>
          <NameSnapshot
            label={t('snapshots.name')}
            action={t('snapshots.take')}
            cause="asked"
            onTaken={(id) => {
              window.location.hash = `#/snapshots/${id}`;
            }}
          />
        </header>
        <ul className="min-h-0 flex-1 overflow-y-auto px-3 pb-5">
          {newestFirst.map((snapshot) => (
            <SnapshotRow key={snapshot.id} snapshot={snapshot} isCurrent={snapshot === shown} />
          ))}
        </ul>
      </section>
      {shown ? (
        <SnapshotView key={shown.id} snapshot={shown} />
      ) : (
        <EmptyState icon={Camera} title={t('snapshots.none.title')} text={t('snapshots.none.text')} />
      )}
    </div>
  );
}

function byTime(a: Snapshot, b: Snapshot): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}
