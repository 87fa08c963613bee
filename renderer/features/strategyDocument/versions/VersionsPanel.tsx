import { GitCompareArrows, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Snapshot, SnapshotId } from '../../../../shared/domain/snapshot.ts';
import { useTexts } from '../../../app/i18n.ts';
import { NameSnapshot } from '../../../app/NameSnapshot.tsx';
import { useRecords } from '../../../records/recordsStore.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Comparison } from './Comparison.tsx';
import type { Pair } from './pair.ts';
import { VersionRow } from './VersionRow.tsx';

type Props = { readonly onClosed: () => void };

/** The versions of the document that were kept, any two of which can be laid over each other. */
export function VersionsPanel({ onClosed }: Props) {
  const { t } = useTexts();
  const snapshots = useRecords((records) => records.snapshots);
  const [isAll, setAll] = useState(false);
  const [chosen, setChosen] = useState<readonly SnapshotId[]>([]);
  const [pair, setPair] = useState<Pair | null>(null);
  const versions = useMemo(() => versionsOf(snapshots.values(), isAll), [snapshots, isAll]);
  const hasOthers = versions.length < snapshots.size || isAll;
  const two = pairOf(versions.filter(({ id }) => chosen.includes(id)));

  function choose(id: SnapshotId, isChosen: boolean) {
    // Of a third one the first that was chosen goes.
    setChosen(isChosen ? [...chosen, id].slice(-2) : chosen.filter((each) => each !== id));
  }

  return (
    <aside
      aria-label={t('versions.title')}
      className="flex w-80 shrink-0 flex-col gap-3 overflow-y-auto border-l border-line bg-sunken px-4 py-2"
    >
      <header className="flex items-center justify-between gap-2">
        <h3 className="text-section">{t('versions.title')}</h3>
        <IconButton icon={X} label={t('common.close')} onPressed={onClosed} />
      </header>
      <NameSnapshot label={t('versions.name')} action={t('versions.keep')} cause="version" />
      {versions.length === 0 ? (
        <p className="text-quiet">{t('versions.none')}</p>
      ) : (
        <ul aria-label={t('versions.list')} className="flex flex-col gap-1">
          {versions.map((version) => (
            <VersionRow
              key={version.id}
              version={version}
              isChosen={chosen.includes(version.id)}
              onChosen={(isChosen) => choose(version.id, isChosen)}
              onCompared={() => setPair({ from: version.id, to: 'now' })}
            />
          ))}
        </ul>
      )}
      {versions.length > 1 && (
        <Button
          icon={GitCompareArrows}
          label={t('versions.compareTwo')}
          isDisabled={two === null}
          onPressed={() => setPair(two)}
        />
      )}
      {hasOthers && <Checkbox label={t('versions.all')} isChosen={isAll} onToggled={setAll} />}
      {pair && <Comparison pair={pair} onDismissed={() => setPair(null)} />}
    </aside>
  );
}

/** The newest first. */
function versionsOf(snapshots: Iterable<Snapshot>, isAll: boolean): readonly Snapshot[] {
  return [...snapshots]
    .filter(({ cause }) => isAll || cause === 'version')
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

/** The older one is what is compared with. */
function pairOf([newer, older]: readonly Snapshot[]): Pair | null {
  return newer && older ? { from: older.id, to: newer.id } : null;
}
