import { memo, useCallback } from 'react';
import type { OutlineEntry } from '../../../../shared/domain/outline.ts';
import type { StrategyPartId } from '../../../../shared/domain/strategyPart.ts';
import { type Language, textIn } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import { RowHandle } from '../../../app/RowHandle.tsx';
import { rowKeys } from '../../../app/rowKeys.ts';
import { classes } from '../../../ui/classes.ts';
import { DropMarker } from '../../../ui/drag/DropMarker.tsx';
import type { DragItem } from '../../../ui/drag/drop.ts';
import { useDraggableItem } from '../../../ui/drag/useDraggableItem.ts';
import { useDropTarget } from '../../../ui/drag/useDropTarget.ts';
import { useNodeRefs } from '../../../ui/drag/useNodeRefs.ts';
import { showPart } from '../showPart.ts';

type Props = {
  readonly entry: OutlineEntry;
  readonly language: Language;
  readonly isCurrent: boolean;
  readonly isEmpty: boolean;
  readonly onStepped: (id: StrategyPartId, by: -1 | 1) => void;
  readonly onRemoved: (id: StrategyPartId) => void;
};

/** A heading in the outline: a press goes there, its handle moves it with all that stands under it. */
export const OutlineRow = memo(Row, isSame);

/** What is done with a row is always the same: it needs no other row for another function. */
function isSame(a: Props, b: Props): boolean {
  return (
    a.entry.heading === b.entry.heading &&
    a.entry.number === b.entry.number &&
    a.language === b.language &&
    a.isCurrent === b.isCurrent &&
    a.isEmpty === b.isEmpty
  );
}

function Row({ entry, language, isCurrent, isEmpty, ...rest }: Props) {
  const { t } = useTexts();
  const { id, level, number, heading } = entry;
  const own = `outline-${id}`;
  const accepts = useCallback((item: DragItem) => (item.kind === 'chapter' ? 'beside' : null), []);
  const drag = useDraggableItem({ id: own, kind: 'chapter' });
  const drop = useDropTarget({ id: own, kind: 'chapter', list: 'outline', accepts });
  const nodeRef = useNodeRefs(drag.nodeRef, drop.nodeRef);
  const title = textIn(heading.title, language);
  const name = `${number} ${title || t('strategyDocument.outline.untitled')}`;
  return (
    <li>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys are heard on their way up from the handle */}
      <div
        ref={nodeRef}
        className={classes(
          'group/row relative flex items-start rounded-small hover:bg-hover',
          isCurrent && 'bg-selected',
          drag.isHeld && 'opacity-35',
        )}
        onKeyDown={(event) =>
          rowKeys(event, {
            onStepped: (by) => rest.onStepped(id, by),
            onRemoved: () => rest.onRemoved(id),
          })
        }
      >
        <span className="opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100">
          <RowHandle
            id={own}
            label={t('strategyDocument.outline.move', { name })}
            handle={drag.handle}
            handleRef={drag.handleRef}
          />
        </span>
        <button
          type="button"
          aria-current={isCurrent ? 'location' : undefined}
          className={classes(
            'flex min-w-0 flex-1 gap-2 rounded-small py-1.5 pr-2 text-left',
            level === 2 && 'pl-3',
            level === 1 && 'font-medium',
            isCurrent && 'text-accent',
          )}
          onClick={() => showPart(id)}
        >
          <span className="shrink-0 text-quiet tabular-nums">{number}</span>
          <span className={classes('min-w-0 wrap-anywhere', title === '' && 'text-quiet italic')}>
            {title || t('strategyDocument.outline.untitled')}
            {isEmpty && (
              <span className="block text-label font-normal text-quiet">
                {t('strategyDocument.outline.isEmpty')}
              </span>
            )}
          </span>
        </button>
        <DropMarker place={drop.place} />
      </div>
    </li>
  );
}
