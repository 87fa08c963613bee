import { TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { unreadCells } from '../../../../shared/records/unreadCells.ts';
import { useTexts } from '../../../app/i18n.ts';
import { showRecord } from '../../../app/recordGoal.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useCopy } from '../useCopy.ts';

/** Words in cells that were not understood are no part of the plan: who sends it back must know. */
export function UnreadCells() {
  const { t } = useTexts();
  const { workplan } = useCopy();
  const drafts = useRecords((records) => records.drafts);
  const activities = useRecords((records) => records.activities);
  const cells = useMemo(
    () => unreadCells({ drafts, activities }, workplan.id),
    [drafts, activities, workplan.id],
  );
  if (cells.length === 0) return null;
  return (
    <div className="flex items-start gap-2 rounded border border-line bg-amber-tint px-3 py-2">
      <Icon of={TriangleAlert} className="mt-0.5 text-amber" />
      <div className="min-w-0">
        <p>{t('partnerCopy.goes.unread', { count: cells.length })}</p>
        <ul className="max-h-40 overflow-y-auto">
          {cells.map(({ id, column, text }) => (
            <li key={`${column} ${id}`}>
              <button
                type="button"
                className="rounded-small text-left text-accent underline-offset-2 wrap-anywhere hover:underline"
                onClick={() => showRecord({ kind: 'activity', id })}
              >
                {t('partnerCopy.goes.cell', { column: t(`planCells.column.${column}`), text })}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
