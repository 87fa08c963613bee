import type { Partner } from '../../../shared/domain/partner.ts';
import { useTexts } from '../../app/i18n.ts';
import { RowHandle } from '../../app/RowHandle.tsx';
import { rowKeys } from '../../app/rowKeys.ts';
import { classes } from '../../ui/classes.ts';
import { DropMarker } from '../../ui/drag/DropMarker.tsx';
import type { DragItem } from '../../ui/drag/drop.ts';
import { useDraggableItem } from '../../ui/drag/useDraggableItem.ts';
import { useDropTarget } from '../../ui/drag/useDropTarget.ts';
import { useNodeRefs } from '../../ui/drag/useNodeRefs.ts';
import { columns } from './columns.ts';
import { PartnerFields } from './PartnerFields.tsx';
import type { PartnerActions } from './usePartners.ts';

type Props = {
  readonly partner: Partner;
  readonly name: string;
  readonly cardCount: number;
  readonly activityCount: number;
  readonly actions: PartnerActions;
};

const accepts = (item: DragItem) => (item.kind === 'partner' ? 'beside' : null);

export function PartnerRow(props: Props) {
  const { partner, name, actions } = props;
  const { t } = useTexts();
  const { id } = partner;
  const drag = useDraggableItem({ id, kind: 'partner' });
  const drop = useDropTarget({ id, kind: 'partner', list: 'partners', accepts });
  const nodeRef = useNodeRefs(drag.nodeRef, drop.nodeRef);

  return (
    <li>
      {/* Keys of the row are heard on their way up from whatever in it has the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        ref={nodeRef}
        className={classes(
          columns,
          'relative items-start border-b border-line py-1.5 focus-within:bg-raised hover:bg-raised',
          drag.isHeld && 'opacity-35',
        )}
        onKeyDown={(event) =>
          rowKeys(event, { onStepped: (by) => actions.step(id, by), onRemoved: () => actions.remove(id) })
        }
      >
        <RowHandle
          id={id}
          label={t('partners.handle', { name })}
          handle={drag.handle}
          handleRef={drag.handleRef}
        />
        <PartnerFields {...props} />
        <DropMarker place={drop.place} />
      </div>
    </li>
  );
}
