import { useEffect, useMemo, useState } from 'react';
import type { BoardItem } from '../../../shared/domain/boardItem.ts';
import { type Lane, unanswered } from '../../../shared/domain/overcoming.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { useTexts } from '../../app/i18n.ts';
import { addShower } from './boardFocus.ts';
import { laneId } from './boardTargets.ts';
import { CaptureLine } from './CaptureLine.tsx';
import { LaneView } from './LaneView.tsx';
import { useLaneName } from './useLaneName.ts';

type Props = { readonly session: Session; readonly lanes: readonly Lane[] };

/** Each challenge a lane, with what was found to overcome it; those without an answer stand out. */
export function OvercomeLanes({ session, lanes }: Props) {
  const { t } = useTexts();
  const nameOf = useLaneName();
  const [chosen, setChosen] = useState<BoardItem | null | undefined>(undefined);
  const target =
    (chosen === undefined ? undefined : lanes.find(({ challenge }) => challenge?.id === chosen?.id)) ??
    lanes.find(({ challenge }) => challenge !== null);
  const open = useMemo(() => unanswered(lanes).length, [lanes]);
  const challenges = lanes.filter(({ challenge }) => challenge !== null).length;
  useEffect(() => addShower(showCard), []);
  if (!target) return null;

  /** Ctrl with an arrow in the line goes to the next challenge without leaving it. */
  function step(by: -1 | 1) {
    const next = lanes[lanes.findIndex(({ challenge }) => challenge?.id === target?.challenge?.id) + by];
    if (next) setChosen(next.challenge);
    if (next) document.getElementById(laneId(next.challenge))?.scrollIntoView({ block: 'nearest' });
  }

  return (
    <div className="@container flex min-h-0 flex-1 flex-col px-4 pb-3">
      <div
        role="presentation"
        onKeyDownCapture={(event) => {
          if (!event.ctrlKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
          event.preventDefault();
          step(event.key === 'ArrowDown' ? 1 : -1);
        }}
      >
        <CaptureLine
          draftId={`capture:${session.id}`}
          label={t('board.lanes.captureFor', { challenge: nameOf(target) })}
          placeholder={t('board.lanes.captureFor', { challenge: nameOf(target) })}
          sessionId={session.id}
          column={session.columns[0].id}
          answers={target.challenge}
          isFirst
        />
      </div>
      <p className="pb-2 text-label text-quiet">
        {open === 0
          ? t('board.lanes.allAnswered', { count: challenges })
          : t('board.lanes.unanswered', { count: open, all: challenges })}
        {` · ${t('board.lanes.keys')}`}
      </p>
      <ul aria-label={t('board.lanes.list')} className="flex min-h-0 flex-1 flex-col gap-2 overflow-auto">
        {lanes.map((lane) => (
          <LaneView
            key={laneId(lane.challenge)}
            lane={lane}
            columns={session.columns}
            isTarget={lane === target}
            onChosen={setChosen}
          />
        ))}
      </ul>
    </div>
  );
}

function showCard(id: string): void {
  document.querySelector(`[data-card="${id}"]`)?.scrollIntoView({ block: 'nearest' });
}
