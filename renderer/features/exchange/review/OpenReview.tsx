import { GitMerge, ListChecks } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import type { Packet } from '../../../../shared/domain/packet.ts';
import type { Arrival } from '../../../../shared/merge/arrival.ts';
import { useTexts } from '../../../app/i18n.ts';
import { performMerge } from '../../../app/perform.ts';
import { Button } from '../../../ui/Button.tsx';
import { Tabs } from '../../../ui/Tabs.tsx';
import { ConflictList, type ConflictListHandle } from './ConflictList.tsx';
import { Notices } from './Notices.tsx';
import { TakenList } from './TakenList.tsx';
import { UnreadList } from './UnreadList.tsx';
import { type ReviewedMerge, useChosen, useMerged } from './useReview.ts';

type Props = {
  readonly packet: Packet;
  readonly arrival: Arrival;
  readonly head: (next: ReactNode) => ReactNode;
};

/** What came back, laid over the plan as it is here. */
export function OpenReview({ packet, arrival, head }: Props) {
  const { t } = useTexts();
  const review = useMerged(arrival);
  if (review !== null) return <Decisions packet={packet} arrival={arrival} head={head} review={review} />;
  return (
    <>
      {head(null)}
      <p role="alert" className="px-6 py-4">
        {t('merge.noPlan')}
      </p>
    </>
  );
}

const parts = ['conflicts', 'taken', 'unread'] as const;

function Decisions({ packet, arrival, head, review }: Props & { readonly review: ReviewedMerge }) {
  const { t, language } = useTexts();
  const { texts, choices, open } = useChosen(packet, review, language);
  const { conflicts, taken, merged } = review;
  const [chosenPart, setPart] = useState<(typeof parts)[number] | null>(null);
  const [isMerging, setMerging] = useState(false);
  const list = useRef<ConflictListHandle>(null);
  const counts = { conflicts: conflicts.length, taken: taken.length, unread: arrival.unread.length };
  const shown = parts.filter((part) => counts[part] > 0 || part === 'taken');
  const part = chosenPart ?? (conflicts.length > 0 ? 'conflicts' : 'taken');

  async function merge(): Promise<void> {
    setMerging(true);
    await performMerge(packet.id, [...choices]);
    setMerging(false);
  }

  function showOpen(): void {
    setPart('conflicts');
    // The list is there only after the tab has changed.
    requestAnimationFrame(() => list.current?.showOpen());
  }

  const next =
    open.length > 0 ? (
      <Button
        icon={ListChecks}
        variant="primary"
        label={t('merge.openCount', { count: open.length })}
        onPressed={showOpen}
      />
    ) : (
      <Button
        icon={GitMerge}
        variant="primary"
        label={t('merge.merge')}
        isDisabled={isMerging}
        onPressed={() => void merge()}
      />
    );

  return (
    <>
      {head(next)}
      <div className="flex shrink-0 flex-col gap-2 px-6 pt-2">
        <p className="flex flex-wrap gap-x-1.5">
          <span>
            {taken.length === 0
              ? t(conflicts.length === 0 ? 'merge.nothingNew' : 'merge.nothingByItself')
              : t('merge.byItself', { count: taken.length })}
          </span>
          <span>
            {conflicts.length === 0
              ? t('merge.noConflict')
              : t('merge.conflictCount', { count: conflicts.length })}
          </span>
        </p>
        <Notices notices={arrival.notices} rehoused={merged.rehoused.length} unread={counts.unread} />
      </div>
      <Tabs
        label={t('merge.parts')}
        className="mt-1 min-h-0 flex-1 *:[[role=tablist]]:px-3"
        panelClassName="flex min-h-0 flex-col"
        value={part}
        tabs={shown.map((id) => ({
          id,
          label: t(`merge.part.${id}`),
          trail: <span className="text-label text-quiet tabular-nums">{counts[id]}</span>,
        }))}
        onChosen={setPart}
      >
        {part === 'conflicts' && (
          <ConflictList
            ref={list}
            packetId={packet.id}
            lines={conflicts}
            texts={texts}
            open={open}
            hasBase={arrival.base !== null}
          />
        )}
        {part === 'taken' && <TakenList lines={taken} before={review.ours} after={merged.part} />}
        {part === 'unread' && <UnreadList unread={arrival.unread} />}
      </Tabs>
    </>
  );
}
