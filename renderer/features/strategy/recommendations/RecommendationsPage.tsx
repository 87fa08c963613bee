import { useMemo, useState } from 'react';
import { useTexts } from '../../../app/i18n.ts';
import { ImportButton } from '../../../app/importing/ImportButton.tsx';
import type { Cells } from '../../../app/importing/listContent.ts';
import { RuledDragArea } from '../../../app/RuledDragArea.tsx';
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
    <RuledDragArea rules={rules} role={t('recommendations.drag.role')}>
      <div className="flex h-full min-h-0 flex-col">
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-6 pb-3">
          {all.length > 0 ? <Summary sums={sums} filter={filter} onFiltered={show} /> : <span />}
          <ImportButton
            label={t('recommendations.import')}
            fileLabel={t('recommendations.importFile')}
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
    </RuledDragArea>
  );
}
