import { ArrowDownWideNarrow } from 'lucide-react';
import type { BoardCluster } from '../../../shared/domain/board.ts';
import type { ColumnId } from '../../../shared/domain/column.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { useTexts } from '../../app/i18n.ts';
import { Icon } from '../../ui/Icon.tsx';
import { sortLargestFirst } from './clusterActions.ts';

type Props = {
  readonly sessionId: SessionId;
  readonly column: ColumnId;
  readonly clusters: readonly BoardCluster[];
};

/** How many clusters there are, and the way to put the largest first. */
export function WallHeading({ sessionId, column, clusters }: Props) {
  const { t } = useTexts();
  return (
    <div className="flex min-h-6 items-center gap-2 px-2 text-label text-quiet">
      <span>
        {t('board.cluster.title')} · <span className="tabular-nums">{clusters.length}</span>
      </span>
      {clusters.length > 1 && (
        <button
          type="button"
          className="ml-auto inline-flex h-6 items-center gap-1 rounded px-1.5 hover:bg-hover hover:text-ink"
          onClick={() => sortLargestFirst(sessionId, column)}
        >
          <Icon of={ArrowDownWideNarrow} size={14} />
          {t('board.cluster.largestFirst')}
        </button>
      )}
    </div>
  );
}
