import { Columns2 } from 'lucide-react';
import type { DayId } from '../../../shared/domain/day.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { useTexts } from '../../app/i18n.ts';
import { classes } from '../../ui/classes.ts';
import { useDropTarget } from '../../ui/drag/useDropTarget.ts';
import { Icon } from '../../ui/Icon.tsx';
import { besideId } from './sessionDrop.ts';

type Props = { readonly id: SessionId; readonly dayId: DayId };

/** The right of a session: what is let go here runs at the same time. */
export function BesideZone({ id }: Props) {
  const { t } = useTexts();
  const { nodeRef, place } = useDropTarget({
    id: besideId(id),
    kind: 'beside',
    accepts: (item) => (item.kind === 'session' && item.id !== id ? 'inside' : null),
  });
  const isMeant = place === 'inside';
  return (
    <span
      ref={nodeRef}
      aria-hidden
      className={classes(
        'pointer-events-none absolute inset-y-0 right-0 z-10 flex w-1/4 items-center justify-center gap-1 overflow-hidden rounded text-label font-medium text-accent',
        isMeant && 'bg-selected outline-2 -outline-offset-2 outline-accent',
      )}
    >
      {isMeant && (
        <>
          <Icon of={Columns2} size={14} />
          {t('agenda.sameTime')}
        </>
      )}
    </span>
  );
}
