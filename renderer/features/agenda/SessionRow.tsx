import { useCallback } from 'react';
import type { Session } from '../../../shared/domain/session.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { RowHandle } from '../../app/RowHandle.tsx';
import { rowKeys } from '../../app/rowKeys.ts';
import { classes } from '../../ui/classes.ts';
import { DropMarker } from '../../ui/drag/DropMarker.tsx';
import type { DragItem } from '../../ui/drag/drop.ts';
import { useDraggableItem } from '../../ui/drag/useDraggableItem.ts';
import { useDropTarget } from '../../ui/drag/useDropTarget.ts';
import { formatSpan } from './agendaFormat.ts';
import { SessionFields } from './SessionFields.tsx';
import { TimingNotice } from './TimingNotice.tsx';
import type { AgendaActions } from './useAgenda.ts';

type Props = {
  readonly session: Session;
  readonly start: number;
  readonly end: number;
  readonly gapBefore: number;
  readonly overlap: number;
  /** The session after this one, into which it may run. */
  readonly next: Session | undefined;
  readonly cardCount: number;
  readonly isFresh: boolean;
  readonly actions: AgendaActions;
};

const accepts = (item: DragItem) => (item.kind === 'session' ? 'beside' : null);

export function SessionRow({ gapBefore, overlap, next, ...shown }: Props) {
  const { session, start, end, actions } = shown;
  const { t, language } = useTexts();
  const { id, dayId } = session;
  const drag = useDraggableItem({ id, kind: 'session' });
  const drop = useDropTarget({ id, kind: 'session', list: dayId, accepts });
  const [holdNode, dropNode] = [drag.nodeRef, drop.nodeRef];
  const nodeRef = useCallback(
    (node: HTMLElement | null) => {
      holdNode(node);
      dropNode(node);
    },
    [holdNode, dropNode],
  );
  const name = textIn(session.title, language) || t('agenda.untitled');

  return (
    <li className="border-b border-line">
      {gapBefore > 0 && <TimingNotice text={t('agenda.gap', { minutes: gapBefore })} />}
      {/* Keys of the row are heard on their way up from whatever in it has the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        ref={nodeRef}
        className={classes(
          'group relative flex items-start gap-x-2 max-[1150px]:flex-wrap rounded py-1.5 pr-1 focus-within:bg-raised hover:bg-raised',
          drag.isHeld && 'opacity-35',
        )}
        onKeyDown={(event) =>
          rowKeys(event, { onStepped: (by) => actions.step(id, by), onRemoved: () => actions.remove(id) })
        }
      >
        <RowHandle
          id={id}
          label={t('agenda.handle', { name, span: formatSpan(start, end) })}
          handle={drag.handle}
          handleRef={drag.handleRef}
        />
        <SessionFields name={name} {...shown} />
        <DropMarker place={drop.place} />
      </div>
      {overlap > 0 && next && (
        <TimingNotice
          text={t('agenda.overlap', {
            minutes: overlap,
            next: textIn(next.title, language) || t('agenda.untitled'),
          })}
        />
      )}
    </li>
  );
}
