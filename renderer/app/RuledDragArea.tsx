import type { ReactNode } from 'react';
import { DragArea } from '../ui/drag/DragArea.tsx';
import { announcementsOf, type DragRule, ruleFor } from './dragRule.ts';
import { useTexts } from './i18n.ts';

type Props = {
  /** One for each kind of thing that is dragged here. */
  readonly rules: readonly DragRule[];
  /** What a dragged thing is, for who listens. */
  readonly role: string;
  readonly children: ReactNode;
};

/** A place in which things of several kinds are dragged, each by its rule: by mouse, and by keyboard with what is said. */
export function RuledDragArea({ rules, role, children }: Props) {
  const { t } = useTexts();
  return (
    <DragArea
      instructions={t('workplans.drag.instructions')}
      roleDescription={role}
      announcements={announcementsOf(rules, {
        lifted: (name) => t('workplans.drag.lifted', { name }),
        nowhere: t('workplans.drag.nowhere'),
        dropped: (name, place) => t('workplans.drag.dropped', { name, place }),
        cancelled: (name) => t('workplans.drag.cancelled', { name }),
      })}
      renderHeld={({ id, kind }) => (
        <div className="w-80 truncate rounded border border-line bg-raised px-3 py-1.5 text-body">
          {ruleFor(rules, kind)?.nameOf(id)}
        </div>
      )}
      onDropped={(drop) => ruleFor(rules, drop.item.kind)?.onDropped(drop)}
    >
      {children}
    </DragArea>
  );
}
