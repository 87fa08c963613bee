import { Lightbulb } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { EvidenceLink } from '../../../../shared/domain/evidenceLink.ts';
import { type ReadingLine, readingLineOf, readingLines } from '../../../../shared/records/partnerReading.ts';
import { useTexts } from '../../../app/i18n.ts';
import { openState, useRecords } from '../../../records/recordsStore.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { VirtualList, type VirtualListHandle } from '../../../ui/VirtualList.tsx';
import { FindingArticle } from './FindingArticle.tsx';
import { OtherItems } from './OtherItems.tsx';
import { ReadingHead } from './ReadingHead.tsx';
import { SessionHeading } from './SessionHeading.tsx';
import { useReadingGoal } from './useReadingGoal.ts';

const kinds = ['finding', 'cluster', 'card'] as const;

/** What the workshop concluded, session by session, to be read: with the cards behind it as far as they came along. */
export function FindingsPage() {
  const { t } = useTexts();
  const days = useRecords((records) => records.days);
  const sessions = useRecords((records) => records.sessions);
  const findings = useRecords((records) => records.findings);
  const cards = useRecords((records) => records.cards);
  const clusters = useRecords((records) => records.clusters);
  const objectives = useRecords((records) => records.objectives);
  const outputs = useRecords((records) => records.outputs);
  const activities = useRecords((records) => records.activities);
  const lines = useMemo(
    () => readingLines({ days, sessions, findings, cards, clusters, objectives, outputs, activities }),
    [days, sessions, findings, cards, clusters, objectives, outputs, activities],
  );
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const within = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualListHandle>(null);
  const toggle = useCallback((key: string, isOpen: boolean) => {
    setOpen((before) => {
      const after = new Set(before);
      if (isOpen) after.add(key);
      else after.delete(key);
      return after;
    });
  }, []);
  useReadingGoal({
    kinds,
    within,
    list,
    lineOf: useCallback((goal: EvidenceLink) => readingLineOf(lines, goal, openState().records), [lines]),
    onFound: useCallback(
      ({ kind }: EvidenceLink, key: string) => {
        if (kind !== 'finding') toggle(key, true);
      },
      [toggle],
    ),
  });

  if (lines.length === 0) {
    return (
      <EmptyState
        className="h-full"
        icon={Lightbulb}
        title={t('partnerCopy.findings.empty.title')}
        text={t('partnerCopy.findings.empty.text')}
      />
    );
  }

  function lineOf(line: ReadingLine) {
    switch (line.kind) {
      case 'session':
        return <SessionHeading session={line.session} count={line.count} />;
      case 'finding':
        return (
          <FindingArticle
            finding={line.finding}
            isOpen={open.has(line.key)}
            onToggled={(isOpen) => toggle(line.key, isOpen)}
          />
        );
      case 'others':
        return <OtherItems id={line.key} items={line.items} />;
    }
  }

  return (
    <div ref={within} className="flex h-full flex-col">
      <ReadingHead title={t('partnerCopy.findings.title')} text={t('partnerCopy.findings.text')} />
      <VirtualList
        ref={list}
        label={t('partnerCopy.findings.title')}
        className="m-0! flex-1 px-8 pb-16"
        items={lines}
        keyOf={({ key }) => key}
        estimatedHeight={110}
        renderItem={(line) => <div className="mx-auto max-w-4xl">{lineOf(line)}</div>}
      />
    </div>
  );
}
