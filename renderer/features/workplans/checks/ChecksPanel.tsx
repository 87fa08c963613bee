import { ClipboardCheck, ListChecks, PartyPopper } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { numberPlan } from '../../../../shared/domain/numbering.ts';
import type { CheckId } from '../../../../shared/domain/planCheck.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { isOpen } from '../../../../shared/records/planIssues.ts';
import { useTexts } from '../../../app/i18n.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { VirtualList } from '../../../ui/VirtualList.tsx';
import { PanelGroup } from './PanelGroup.tsx';
import { PanelHead } from './PanelHead.tsx';
import { PanelIssue } from './PanelIssue.tsx';
import { namesOf, type PanelFilter, panelLines } from './panelLines.ts';
import { usePlanChecks } from './usePlanChecks.ts';

type Props = { readonly workplanId: WorkplanId };

/** All that is asked of a plan, under the checks that ask. */
export function ChecksPanel({ workplanId }: Props) {
  const { t } = useTexts();
  const { issues, completeness } = usePlanChecks(workplanId);
  const objectives = useRecords((records) => records.objectives);
  const outputs = useRecords((records) => records.outputs);
  const activities = useRecords((records) => records.activities);
  const names = useMemo(
    () => namesOf(numberPlan({ objectives, outputs, activities }, workplanId)),
    [objectives, outputs, activities, workplanId],
  );
  const [filter, setFilter] = useState<PanelFilter>('open');
  const [closed, setClosed] = useState<ReadonlySet<CheckId>>(new Set());
  const lines = useMemo(() => panelLines(issues, filter, closed, names), [issues, filter, closed, names]);
  const { within, keepPlace } = useKeptPlace();
  const open = issues.filter(isOpen).length;
  const counts = { open, accepted: issues.length - open };

  function toggle(check: CheckId) {
    setClosed((before) => {
      const after = new Set(before);
      if (!after.delete(check)) after.add(check);
      return after;
    });
  }

  if (names.size === 0) {
    return (
      <EmptyState
        className="h-full"
        headingLevel={3}
        icon={ListChecks}
        title={t('planChecks.empty.title')}
        text={t('planChecks.empty.text')}
      />
    );
  }
  const good = counts.accepted === 0 ? 'ready' : 'allAccepted';
  return (
    <div ref={within} className="flex h-full flex-col overflow-hidden">
      <PanelHead completeness={completeness} counts={counts} filter={filter} onFiltered={setFilter} />
      {lines.length === 0 ? (
        <EmptyState
          className="min-h-0 flex-1"
          headingLevel={3}
          icon={filter === 'open' ? PartyPopper : ClipboardCheck}
          title={t(`planChecks.${filter === 'open' ? good : 'noneAccepted'}.title`)}
          text={t(`planChecks.${filter === 'open' ? good : 'noneAccepted'}.text`)}
        />
      ) : (
        <VirtualList
          label={t(`planChecks.shown.${filter}`)}
          className="flex-1 pb-6"
          items={lines}
          keyOf={({ key }) => key}
          estimatedHeight={56}
          renderItem={(line, index) =>
            line.kind === 'check' ? (
              <PanelGroup
                check={line.check}
                count={line.count}
                isClosed={line.isClosed}
                onToggled={() => toggle(line.check)}
              />
            ) : (
              <PanelIssue issue={line.issue} of={line.of} onAnswered={() => keepPlace(index)} />
            )
          }
        />
      )}
    </div>
  );
}

/** An answered line goes away, and the focus would go with it: the line that takes its place gets it. */
function useKeptPlace() {
  const within = useRef<HTMLDivElement>(null);
  const place = useRef<number | null>(null);
  useEffect(() => {
    if (place.current === null || document.activeElement !== document.body) return;
    const lines = [...(within.current?.querySelectorAll<HTMLElement>('li[data-index]') ?? [])];
    const next =
      lines.find(({ dataset }) => Number(dataset['index']) >= (place.current ?? 0)) ?? lines.at(-1);
    (next ?? within.current)?.querySelector('button')?.focus();
    place.current = null;
  });
  return {
    within,
    keepPlace: (index: number) => {
      place.current = index;
    },
  };
}
