import { Plus, TriangleAlert } from 'lucide-react';
import { toneOf } from '../../../shared/domain/board.ts';
import type { BoardItem } from '../../../shared/domain/boardItem.ts';
import type { Columns } from '../../../shared/domain/column.ts';
import type { Lane } from '../../../shared/domain/overcoming.ts';
import { useTexts } from '../../app/i18n.ts';
import { classes } from '../../ui/classes.ts';
import { cardFill } from '../../ui/colours.ts';
import { useDropTarget } from '../../ui/drag/useDropTarget.ts';
import { Icon } from '../../ui/Icon.tsx';
import { laneId, laneTarget } from './boardTargets.ts';
import { CardItem } from './CardItem.tsx';
import { useLaneName } from './useLaneName.ts';

type Props = {
  readonly lane: Lane;
  readonly columns: Columns;
  /** Whether what is typed goes here. */
  readonly isTarget: boolean;
  readonly onChosen: (challenge: BoardItem | null) => void;
};

export function LaneView({ lane, columns, isTarget, onChosen }: Props) {
  const { t } = useTexts();
  const name = useLaneName()(lane);
  const { nodeRef, isList } = useDropTarget(laneTarget(lane.challenge));
  const isUnanswered = lane.challenge !== null && lane.solutions.length === 0;

  function write() {
    onChosen(lane.challenge);
    document.querySelector<HTMLElement>('[data-capture]')?.focus();
  }

  return (
    <li
      ref={nodeRef}
      id={laneId(lane.challenge)}
      aria-label={name}
      className={classes(
        'grid shrink-0 grid-cols-[minmax(0,2fr)_minmax(0,5fr)] gap-3 rounded border p-2',
        isUnanswered ? 'border-dashed border-amber' : 'border-line',
        isTarget && 'outline-2 outline-accent',
        isList ? 'bg-selected' : 'bg-sunken',
      )}
    >
      <div
        className="flex flex-col gap-1 rounded-small border border-line p-2"
        style={{ background: cardFill(lane.challenge === null ? 'white' : 'red') }}
      >
        <h3 className="font-semibold wrap-anywhere">{name}</h3>
        <p className="text-label text-quiet">
          {lane.weight > 1 && t('board.lanes.weight', { count: lane.weight })}
        </p>
        {isUnanswered && (
          <p className="flex items-center gap-1 text-label font-medium text-amber">
            <Icon of={TriangleAlert} size={14} />
            {t('board.lanes.noAnswer')}
          </p>
        )}
        <button
          type="button"
          className="mt-auto flex items-center gap-1 self-start rounded-small text-label font-medium text-accent hover:underline"
          aria-label={t('board.lanes.writeFor', { challenge: name })}
          onClick={write}
        >
          <Icon of={Plus} size={14} />
          {t('board.lanes.write')}
        </button>
      </div>
      <div className="grid max-h-80 min-h-16 grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] content-start gap-2 overflow-y-auto p-0.5">
        {lane.solutions.map((card) => (
          <CardItem
            key={card.id}
            card={card}
            tone={toneOf(card, columns)}
            list={laneId(lane.challenge)}
            axis="x"
          />
        ))}
      </div>
    </li>
  );
}
