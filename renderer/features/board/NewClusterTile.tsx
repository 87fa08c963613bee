import { Plus } from 'lucide-react';
import type { ClusterId } from '../../../shared/domain/cluster.ts';
import type { ColumnId } from '../../../shared/domain/column.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { emptyText } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { newId } from '../../records/run.ts';
import { classes } from '../../ui/classes.ts';
import { useDropTarget } from '../../ui/drag/useDropTarget.ts';
import { Icon } from '../../ui/Icon.tsx';
import { startNaming } from './boardStore.ts';
import { newClusterTarget } from './boardTargets.ts';

type Props = {
  readonly sessionId: SessionId;
  readonly column: ColumnId;
  /** Whether it also says how clusters are made. */
  readonly isFirst: boolean;
};

export function NewClusterTile({ sessionId, column, isFirst }: Props) {
  const { t } = useTexts();
  const { nodeRef, isList } = useDropTarget(newClusterTarget({ sessionId, column }));

  function add() {
    const id = newId() as ClusterId;
    void perform('clusters/add', { id, sessionId, column, title: emptyText, cardIds: [] });
    startNaming(id);
  }

  return (
    <button
      ref={nodeRef}
      type="button"
      className={classes(
        'flex min-h-10 items-center justify-center gap-2 rounded border border-dashed px-3 text-label text-quiet hover:bg-hover hover:text-ink',
        isList ? 'border-accent bg-selected text-accent' : 'border-line-strong',
        isFirst && 'col-span-full',
      )}
      onClick={add}
    >
      <Icon of={Plus} size={14} />
      <span className="font-medium">{t('board.cluster.fresh')}</span>
      {isFirst && <span>{t('board.cluster.how')}</span>}
    </button>
  );
}
