import type { CardId } from '../../../shared/domain/card.ts';
import { useTexts } from '../../app/i18n.ts';
import { classes } from '../../ui/classes.ts';
import { useDropTarget } from '../../ui/drag/useDropTarget.ts';
import { ontoTarget } from './boardTargets.ts';

type Props = { readonly cardId: CardId };

/** The middle of a loose card, where another one can be laid on it; its edges are for the places beside it. */
export function OntoCard({ cardId }: Props) {
  const { t } = useTexts();
  const { nodeRef, place } = useDropTarget(ontoTarget(cardId));
  return (
    <>
      <span ref={nodeRef} aria-hidden className="pointer-events-none absolute inset-x-[18%] inset-y-[24%]" />
      <span
        aria-hidden
        className={classes(
          'pointer-events-none absolute -inset-1 z-10 flex items-end justify-center rounded border-2 border-dashed border-accent',
          place === null && 'hidden',
        )}
      >
        <span className="-mb-2.5 rounded-small bg-accent px-1.5 text-label font-medium text-on-accent">
          {t('board.cluster.fresh')}
        </span>
      </span>
    </>
  );
}
