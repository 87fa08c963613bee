import { Ellipsis, GripVertical } from 'lucide-react';
import { memo } from 'react';
import type { Cluster } from '../../../shared/domain/cluster.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import { EditableText } from '../../app/EditableText.tsx';
import { IllustrativeMark } from '../../app/IllustrativeMark.tsx';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import type { useDraggableItem } from '../../ui/drag/useDraggableItem.ts';
import { Icon } from '../../ui/Icon.tsx';
import { focusClusterTitle } from './boardFocus.ts';
import { stopNaming, useBoard } from './boardStore.ts';
import { TitleHint } from './TitleHint.tsx';

type Drag = ReturnType<typeof useDraggableItem>;

type Props = {
  readonly cluster: Cluster;
  readonly count: number;
  /** How many more are of partners that are not shown. */
  readonly hidden: number;
  readonly handle: Drag['handle'];
  readonly handleRef: Drag['handleRef'];
};

export const ClusterHeader = memo(function ClusterHeader({
  cluster,
  count,
  hidden,
  handle,
  handleRef,
}: Props) {
  const { t } = useTexts();
  const isNaming = useBoard(({ naming }) => naming === cluster.id);
  const reference = referenceOf('clusters', cluster.number);
  return (
    <header className="px-2 pt-1.5 pb-1">
      <div className="flex h-6 items-center gap-1.5 text-label text-quiet">
        <button
          ref={handleRef}
          type="button"
          {...handle}
          data-cluster-handle={cluster.id}
          className="-ml-1 flex flex-1 cursor-grab items-center gap-0.5 rounded-small tabular-nums hover:text-ink"
        >
          <Icon of={GripVertical} size={14} className="opacity-60" />
          {reference}
          <span aria-hidden className="px-0.5">
            ·
          </span>
          {hidden === 0
            ? t('board.cards', { count })
            : t('board.filter.someOf', { count, all: count + hidden })}
        </button>
        {cluster.illustrative && <IllustrativeMark />}
        <button
          type="button"
          data-cluster-menu={cluster.id}
          data-no-drag
          aria-label={t('board.card.actions', { reference })}
          aria-haspopup="menu"
          className="-mr-1 inline-flex size-6 shrink-0 items-center justify-center rounded hover:bg-hover hover:text-ink"
        >
          <Icon of={Ellipsis} size={14} />
        </button>
      </div>
      <div data-cluster-title className="group/title">
        <EditableText
          text={cluster.title}
          label={t('board.cluster.name')}
          placeholder={t('board.cluster.placeholder')}
          isEditing={isNaming ? true : undefined}
          className="font-semibold"
          onEdited={(title, gesture) => void perform('clusters/name', { id: cluster.id, title }, gesture)}
          onFinished={(by) => {
            stopNaming();
            if (by === 'enter') focusClusterTitle(cluster.id);
          }}
          onCancelled={() => {
            stopNaming();
            focusClusterTitle(cluster.id);
          }}
        />
        <TitleHint title={cluster.title} />
      </div>
    </header>
  );
});
