import { CircleCheckBig } from 'lucide-react';
import { useTexts } from '../../../app/i18n.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { VirtualList } from '../../../ui/VirtualList.tsx';
import { useConsolidated } from '../consolidated.ts';
import { overlapsOf } from '../derivations.ts';
import { Figure } from '../Figure.tsx';
import { OverlapRow } from './OverlapRow.tsx';

/** Where partners meet: not a fault, but something to agree on. */
export function OverlapsView() {
  const { t } = useTexts();
  const { groups, unknown } = useConsolidated(overlapsOf);
  return (
    <>
      <div className="flex min-h-11 shrink-0 items-center gap-3 border-b border-line px-6 py-1.5 text-label text-quiet">
        <p className="min-w-0 flex-1">{t('consolidation.overlaps.rule')}</p>
        {unknown.length > 0 && (
          <Figure
            behind={{
              key: 'overlaps unknown',
              title: () => t('consolidation.overlaps.unknown'),
              rows: (records) => overlapsOf(records).unknown,
            }}
            count={unknown.length}
            of={t('consolidation.overlaps.unknown')}
            className="shrink-0 px-2 py-1 text-label text-amber"
          >
            {t('consolidation.overlaps.unknownCount', { count: unknown.length })}
          </Figure>
        )}
      </div>
      {groups.length === 0 ? (
        <EmptyState
          className="h-full"
          headingLevel={3}
          icon={CircleCheckBig}
          title={t('consolidation.overlaps.none')}
          text={t('consolidation.overlaps.noneText')}
        />
      ) : (
        <VirtualList
          label={t('consolidation.tab.overlaps')}
          items={groups}
          keyOf={({ key }) => key}
          renderItem={(overlap) => <OverlapRow overlap={overlap} />}
          estimatedHeight={120}
          gap={8}
          className="m-0 flex-1 px-6 py-4"
        />
      )}
    </>
  );
}
