import { useRef } from 'react';
import { textIn } from '../../../shared/domain/text.ts';
import type { WorkplanId } from '../../../shared/domain/workplan.ts';
import { useTexts } from '../../app/i18n.ts';
import { perform } from '../../app/perform.ts';
import { DragArea } from '../../ui/drag/DragArea.tsx';
import type { DragAnnouncements, Drop } from '../../ui/drag/drop.ts';
import { PlanTable } from './PlanTable.tsx';
import { commandForActivityDrop } from './rowMoves.ts';
import type { TableRow } from './tableRows.ts';

type Props = { readonly workplanId: WorkplanId; readonly label: string };

/**
 * Activities are dragged to another place in their output, or to another output. The rows are looked
 * up when they are needed: were they props, each keystroke would render every handle and target.
 */
export function PlanDrag({ workplanId, label }: Props) {
  const { t, language } = useTexts();
  const rows = useRef<readonly TableRow[]>([]);

  function nameOf(id: string): string {
    const row = rows.current.find((each) => each.id === id);
    return row && row.kind !== 'add' ? `${row.number} ${textIn(row.record.title, language)}` : '';
  }

  function placeOf({ target, place }: Drop): string {
    if (target.kind === 'add') return t('workplans.drag.atEnd', { name: nameOf(target.list ?? '') });
    const name = nameOf(target.id);
    if (target.kind === 'output') return t('workplans.drag.atStart', { name });
    return t(place === 'after' ? 'workplans.drag.after' : 'workplans.drag.before', { name });
  }

  const announcements: DragAnnouncements = {
    lifted: ({ id }) => t('workplans.drag.lifted', { name: nameOf(id) }),
    movedOver: placeOf,
    movedNowhere: () => t('workplans.drag.nowhere'),
    dropped: (drop) => t('workplans.drag.dropped', { name: nameOf(drop.item.id), place: placeOf(drop) }),
    cancelled: ({ id }) => t('workplans.drag.cancelled', { name: nameOf(id) }),
  };

  return (
    <DragArea
      instructions={t('workplans.drag.instructions')}
      roleDescription={t('workplans.drag.role')}
      announcements={announcements}
      renderHeld={({ id }) => (
        <div className="w-80 truncate rounded border border-line bg-raised px-3 py-1.5 text-body">
          {nameOf(id)}
        </div>
      )}
      onDropped={(drop) => {
        const move = commandForActivityDrop(drop, rows.current);
        if (move) void perform('activities/move', move);
      }}
    >
      <PlanTable workplanId={workplanId} label={label} rowsRef={rows} />
    </DragArea>
  );
}
