import { type ColumnKey, takesCards } from '../../../../shared/domain/quarterBoard.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import type { DragRule } from '../../../app/dragRule.ts';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { wantCard } from './quarterFocus.ts';
import { cardName, cardNow, columnName, moveTo } from './quarterPlan.ts';

export const quarterCard = 'quarterCard';
const prefix = 'quarterColumn:';

export function columnTargetId(key: ColumnKey): string {
  return `${prefix}${key}`;
}

function columnKeyOf(targetId: string): ColumnKey {
  return targetId.slice(prefix.length) as ColumnKey;
}

/** Cards are dragged from quarter to quarter, out of those without dates, and back among them. */
export function useQuarterDrag(workplanId: WorkplanId): DragRule {
  const { t, language } = useTexts();
  return {
    kind: quarterCard,
    nameOf: (key) => {
      const card = cardNow(workplanId, key);
      return card ? cardName(card, language) : '';
    },
    placeOf: ({ item, target }) => {
      const key = columnKeyOf(target.id);
      const column = columnName(key, language);
      if (item.id.endsWith(`@${key}`)) return t('planViews.board.stays', { column });
      if (!takesCards(key)) return t('planViews.board.outside', { column });
      return key === 'undated' ? t('planViews.board.toUndated') : t('planViews.board.toQuarter', { column });
    },
    onDropped: ({ item, target }) => {
      const card = cardNow(workplanId, item.id);
      const column = columnKeyOf(target.id);
      if (!card || item.id.endsWith(`@${column}`)) return;
      const rows = moveTo(card, column);
      if (rows.length === 0) return;
      void perform('activities/edit', { rows });
      wantCard({ key: `${card.activity.record.id}@${column}`, column });
    },
  };
}
