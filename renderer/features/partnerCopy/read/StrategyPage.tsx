import { Goal } from 'lucide-react';
import { useCallback, useMemo, useRef } from 'react';
import { isBlank } from '../../../../shared/domain/text.ts';
import { type NumberedLine, strategyLines } from '../../../../shared/records/strategy.ts';
import { useTexts } from '../../../app/i18n.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { VirtualList, type VirtualListHandle } from '../../../ui/VirtualList.tsx';
import { LineArticle } from './LineArticle.tsx';
import { ReadingHead } from './ReadingHead.tsx';
import { TargetList } from './TargetList.tsx';
import { useReadingGoal } from './useReadingGoal.ts';

const kinds = ['objective', 'output'] as const;

type Part =
  | { readonly kind: 'targets'; readonly key: string }
  | { readonly kind: 'line'; readonly key: string; readonly line: NumberedLine };

/** The strategy that all partners share, to be read, with where this partner stands on each line. */
export function StrategyPage() {
  const { t } = useTexts();
  const workshops = useRecords((records) => records.workshops);
  const objectives = useRecords((records) => records.objectives);
  const outputs = useRecords((records) => records.outputs);
  const hasTargets = useRecords(({ programmeTargets }) => programmeTargets.size > 0);
  const parts = useMemo((): readonly Part[] => {
    const [development, ...lines] = strategyLines({ workshops, objectives, outputs });
    return [
      ...(development && !isBlank(development.title) ? [part(development)] : []),
      ...(hasTargets ? [{ kind: 'targets' as const, key: 'targets' }] : []),
      ...lines.map(part),
    ];
  }, [workshops, objectives, outputs, hasTargets]);
  const within = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualListHandle>(null);
  useReadingGoal({ kinds, within, list, lineOf: useCallback(({ id }: { readonly id: string }) => id, []) });

  if (parts.length === 0) {
    return (
      <EmptyState
        className="h-full"
        icon={Goal}
        title={t('partnerCopy.strategy.empty.title')}
        text={t('partnerCopy.strategy.empty.text')}
      />
    );
  }
  return (
    <div ref={within} className="flex h-full flex-col">
      <ReadingHead title={t('partnerCopy.strategy.title')} text={t('partnerCopy.strategy.text')} />
      <VirtualList
        ref={list}
        label={t('partnerCopy.strategy.title')}
        className="m-0! flex-1 px-8 pb-16"
        items={parts}
        keyOf={({ key }) => key}
        estimatedHeight={200}
        renderItem={(each) => (
          <div className="mx-auto max-w-4xl">
            {each.kind === 'targets' ? <TargetList /> : <LineArticle line={each.line} id={each.key} />}
          </div>
        )}
      />
    </div>
  );
}

function part(line: NumberedLine): Part {
  return { kind: 'line', key: line.record?.id ?? 'development', line };
}
