import type { Snapshot } from '../../../shared/domain/snapshot.ts';
import { formatMoment } from '../../app/formatMoment.ts';
import { useTexts } from '../../app/i18n.ts';
import { useSnapshotName } from '../../app/useSnapshotName.ts';
import { classes } from '../../ui/classes.ts';

type Props = { readonly snapshot: Snapshot; readonly isCurrent: boolean };

export function SnapshotRow({ snapshot, isCurrent }: Props) {
  const { t, language } = useTexts();
  const name = useSnapshotName(snapshot);
  const { cards, clusters, findings } = snapshot.holds;
  return (
    <li>
      <a
        href={`#/snapshots/${snapshot.id}`}
        aria-current={isCurrent ? 'true' : undefined}
        className={classes(
          'ring-inside flex flex-col rounded px-3 py-2 hover:bg-hover',
          isCurrent && 'bg-selected',
        )}
      >
        <span className={classes('font-medium', isCurrent && 'text-accent')}>{name}</span>
        <span className="text-label text-quiet tabular-nums">
          {formatMoment(snapshot.at, language)} · {t(`snapshots.cause.${snapshot.cause}`)}
        </span>
        <span className="text-label text-quiet tabular-nums">
          {[
            t('snapshots.cards', { count: cards }),
            t('snapshots.clusters', { count: clusters }),
            t('snapshots.findings', { count: findings }),
          ].join(' · ')}
        </span>
      </a>
    </li>
  );
}
