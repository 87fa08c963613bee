import type { ActivityId } from '../../../../shared/domain/activity.ts';
import { type NumberedRow, numberPlan } from '../../../../shared/domain/numbering.ts';
import type { OutputId } from '../../../../shared/domain/strategy.ts';
import { type Language, textIn } from '../../../../shared/domain/text.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { activitiesOf } from '../../../../shared/records/queries.ts';
import type { DragRule } from '../../../app/dragRule.ts';
import { evidenceOfDragId } from '../../../app/evidence/evidenceDragId.ts';
import { evidenceName } from '../../../app/evidence/evidenceName.ts';
import { useTexts } from '../../../app/i18n.ts';
import { openState } from '../../../records/recordsStore.ts';
import type { DropTarget } from '../../../ui/drag/drop.ts';
import { addRowId } from '../table/tableRows.ts';
import { bearActivity, giveEvidence } from './evidenceActions.ts';

/** Evidence is dragged onto an output, where an activity is born of it, or onto an activity, which then rests on it too. */
export function useEvidenceDrag(workplanId: WorkplanId): DragRule {
  const { t, language } = useTexts();

  return {
    kind: 'evidence',
    nameOf: (dragId) => {
      const link = evidenceOfDragId(dragId);
      return link === null ? '' : evidenceName(link, language);
    },
    placeOf: ({ target }) => {
      if (target.kind === 'activity')
        return t('planEvidence.drag.onto', { name: rowName(target.id, workplanId, language) });
      const birth = birthAt(target, workplanId);
      return birth.before === null
        ? t('planEvidence.drag.under', { name: rowName(birth.outputId, workplanId, language) })
        : t('planEvidence.drag.before', { name: rowName(birth.before, workplanId, language) });
    },
    onDropped: ({ item, target }) => {
      const link = evidenceOfDragId(item.id);
      if (link === null) return;
      if (target.kind === 'activity') giveEvidence(link, target.id as ActivityId);
      else bearActivity(link, { workplanId, ...birthAt(target, workplanId) });
    },
  };
}

/** Under an output, at its end; on the line for a new activity, where that stands. */
function birthAt(target: DropTarget, workplanId: WorkplanId) {
  if (target.kind !== 'add') return { outputId: target.id as OutputId, before: null };
  const parentId = target.list as OutputId;
  const before = activitiesOf(openState().records, workplanId).find(
    ({ id }) => target.id === addRowId({ adds: 'activity', parentId, before: id }),
  );
  return { outputId: parentId, before: before?.id ?? null };
}

/** `1.2.3 Train inspectors`, `O1.2 Trained inspectors` */
function rowName(id: string, workplanId: WorkplanId, language: Language): string {
  const row = numberPlan(openState().records, workplanId).find(({ record }) => record.id === id);
  return row ? numberedName(row, language) : '';
}

export function numberedName({ number, record }: NumberedRow, language: Language): string {
  return `${number} ${textIn(record.title, language)}`.trim();
}
