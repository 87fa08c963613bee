import { useMemo, useState } from 'react';
import { announcementsOf, ruleFor } from '../../../app/dragRule.ts';
import { useTexts } from '../../../app/i18n.ts';
import { ImportButton } from '../../../app/importing/ImportButton.tsx';
import type { Cells } from '../../../app/importing/readList.ts';
import { DragArea } from '../../../ui/drag/DragArea.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { ResponseMatrix } from './ResponseMatrix.tsx';
import { Summary } from './Summary.tsx';
import { useRecommendations } from './useRecommendations.ts';
import { useRowDrag } from './useRowDrag.ts';

const nobody: ReadonlySet<string> = new Set();

/** What was recommended before, and what the strategy answers: a response matrix as ILO evaluations have it. */
export function RecommendationsPage() {
  const { t } = useTexts();
  const matrix = useRecommendations();
  const { all, sums, filter, show } = matrix;
  const [selected, setSelected] = useState(nobody);
  const [list, setList] = useState<Cells | null>(null);
  const ids = useMemo(() => all.map(({ id }) => id), [all]);
  const rules = [useRowDrag(ids, selected)];
  return (
    <DragArea
      instructions={t('workplans.drag.instructions')}
      roleDescription={t('recommendations.drag.role')}
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
      <div className="flex h-full min-h-0 flex-col">
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-6 pb-3">
          {all.length > 0 ? <Summary sums={sums} filter={filter} onFiltered={show} /> : <span />}
          <ImportButton
            label={t('recommendations.import')}
            fileLabel={t('recommendations.importFile')}
            sentenceFor={(reason, name) => t(`recommendations.${reason}`, { name })}
            onRead={setList}
          />
        </div>
        <ResponseMatrix
          matrix={matrix}
          selected={selected}
          onSelected={setSelected}
          onTablePasted={setList}
        />
      </div>
      {list && <ImportDialog cells={list} onDismissed={() => setList(null)} />}
    </DragArea>
  );
}
