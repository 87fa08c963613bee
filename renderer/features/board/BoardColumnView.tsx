import { memo } from 'react';
import type { BoardColumn } from '../../../shared/domain/board.ts';
import type { Columns } from '../../../shared/domain/column.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { textIn } from '../../../shared/domain/text.ts';
import { useTexts } from '../../app/i18n.ts';
import { classes } from '../../ui/classes.ts';
import { cardFill } from '../../ui/colours.ts';
import { CaptureLine } from './CaptureLine.tsx';
import { ClusterWall } from './ClusterWall.tsx';
import { LooseCards } from './LooseCards.tsx';

type Props = {
  readonly sessionId: SessionId;
  readonly column: BoardColumn;
  readonly columns: Columns;
  /** The first of a board keeps its draft under the session's name. */
  readonly isFirst: boolean;
  readonly isOnly: boolean;
};

/** A column: the line to write in, what is clustered, what is not yet. */
export const BoardColumnView = memo(function BoardColumnView({
  sessionId,
  column,
  columns,
  isFirst,
  isOnly,
}: Props) {
  const { t, language } = useTexts();
  const { id, title, tone } = column.column;
  const name = textIn(title, language);
  const hasClusters = column.clusters.length > 0;
  const draftId = isFirst ? `capture:${sessionId}` : `capture:${sessionId}:${id}`;
  return (
    <section
      aria-label={name}
      className={classes(
        '@container flex min-h-0 flex-1 flex-col gap-2 pb-3',
        columns.length > 2 ? 'min-w-55 px-2' : 'min-w-0 px-4',
      )}
    >
      {!isOnly && (
        <h3 className="flex items-center gap-2 font-semibold">
          <span
            aria-hidden
            className="size-3 rounded-small border border-line-strong"
            style={{ background: cardFill(tone) }}
          />
          {name}
          <span className="font-normal text-quiet tabular-nums">{column.count}</span>
        </h3>
      )}
      <CaptureLine
        key={draftId}
        draftId={draftId}
        label={isOnly ? t('board.capture.label') : t('board.capture.labelIn', { column: name })}
        sessionId={sessionId}
        column={id}
        isFirst={isFirst}
      />
      <div
        className={classes(
          'flex min-h-0 flex-1 gap-2',
          hasClusters ? 'flex-col @min-[34rem]:flex-row' : 'flex-col',
        )}
      >
        {(hasClusters || column.count > 0) && (
          <ClusterWall sessionId={sessionId} column={column} columns={columns} />
        )}
        <LooseCards
          sessionId={sessionId}
          column={column}
          hasTitle={hasClusters}
          className={
            hasClusters
              ? 'h-2/5 shrink-0 @min-[34rem]:h-auto @min-[34rem]:w-[13.5rem] @min-[75rem]:w-[28rem]'
              : 'flex-1'
          }
        />
      </div>
    </section>
  );
});
