import { X } from 'lucide-react';
import { memo, useEffect, useMemo, useRef } from 'react';
import { useTexts } from '../../app/i18n.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { VirtualList } from '../../ui/VirtualList.tsx';
import { useShownRecords } from './consolidated.ts';
import { closeBehind, useConsolidationView } from './consolidationView.ts';
import { linesOf } from './derivations.ts';
import { PanelRow } from './PanelRow.tsx';
import { SumOfRows } from './SumOfRows.tsx';

/** The rows behind the number that was opened, each leading to its place. */
export const RowsPanel = memo(function RowsPanel() {
  const { t, language } = useTexts();
  const records = useShownRecords();
  const behind = useConsolidationView((state) => state.behind);
  const heading = useRef<HTMLHeadingElement>(null);
  const lines = linesOf(records);
  const rows = useMemo(
    () => (behind?.rows(records) ?? []).flatMap((id) => lines.get(id) ?? []),
    [behind, records, lines],
  );
  useEffect(() => heading.current?.focus(), [behind]);
  if (!behind) return null;
  return (
    <aside
      aria-label={t('consolidation.behind.label')}
      className="flex w-88 shrink-0 flex-col border-l border-line bg-raised"
    >
      <header className="flex items-start gap-2 border-b border-line px-4 py-3">
        <div className="min-w-0 flex-1">
          <h3 ref={heading} tabIndex={-1} className="text-section outline-none">
            {behind.title(records, language)}
          </h3>
          <p className="text-label text-quiet tabular-nums">{t('workplans.count', { count: rows.length })}</p>
        </div>
        <IconButton icon={X} size="small" label={t('consolidation.behind.close')} onPressed={closeBehind} />
      </header>
      <VirtualList
        label={t('consolidation.behind.rows')}
        items={rows}
        keyOf={({ activity }) => activity.id}
        renderItem={(line) => <PanelRow line={line} />}
        estimatedHeight={64}
        className="m-0 flex-1 px-2 py-1"
      />
      <SumOfRows rows={rows} />
    </aside>
  );
});
