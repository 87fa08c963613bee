import { memo, useEffect, useRef, useState } from 'react';
import type { StandTally } from '../../../../shared/records/positions.ts';
import { workshopOf } from '../../../../shared/records/queries.ts';
import { EditableText } from '../../../app/EditableText.tsx';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { classes } from '../../../ui/classes.ts';
import { useDropTarget } from '../../../ui/drag/useDropTarget.ts';
import { IndicatorGrid, type IndicatorGridHandle } from './IndicatorGrid.tsx';
import { LineStands } from './LineStands.tsx';
import { NoIndicator } from './NoIndicator.tsx';
import { useTree } from './treeState.ts';
import { acceptsIndicator, headTarget } from './treeTargets.ts';
import { useIndicators } from './useIndicators.ts';

type Props = { readonly tally: StandTally | undefined };

const line = { kind: 'development' } as const;
const target = headTarget(line.kind);

/** The long-term change that everything below contributes to. */
export const Development = memo(function Development({ tally }: Props) {
  const { t } = useTexts();
  const text = useRecords((records) => workshopOf(records).developmentObjective);
  const [isWanted, setWanted] = useState(false);
  const grid = useRef<IndicatorGridHandle>(null);
  const { nodeRef, place } = useDropTarget({ id: target, kind: 'line', accepts: acceptsIndicator });
  const isOutline = useTree((state) => state.isOutline);
  const own = useIndicators(line.kind);
  const name = t('strategy.development');

  useEffect(() => {
    if (isWanted) grid.current?.focusNew();
  }, [isWanted]);

  return (
    <section
      ref={nodeRef}
      aria-label={name}
      className={classes(
        'group/line flex flex-col gap-1.5 rounded',
        place === 'inside' && 'bg-accent/10 outline-2 outline-accent',
      )}
    >
      <h3 className="text-label font-medium text-quiet">{name}</h3>
      <EditableText
        text={text}
        label={name}
        placeholder={t('overview.addDevelopmentObjective')}
        isMultiline
        className="text-section"
        onEdited={(developmentObjective, gesture) =>
          void perform('workshop/edit', { fields: { developmentObjective } }, gesture)
        }
      />
      <div className="flex min-h-5 flex-wrap items-center gap-x-4 text-label text-quiet">
        <LineStands line={line} tally={tally} />
        {isOutline && own.length > 0 && <span>{t('strategy.count.indicators', { count: own.length })}</span>}
        {own.length === 0 && !isWanted && (
          <NoIndicator number={name} isQuiet onWanted={() => setWanted(true)} />
        )}
      </div>
      {(isWanted || (own.length > 0 && !isOutline)) && (
        <div
          onBlur={({ currentTarget, relatedTarget }) => {
            if (relatedTarget && !currentTarget.contains(relatedTarget)) setWanted(false);
          }}
        >
          <IndicatorGrid
            ref={grid}
            line={line}
            label={t('strategy.indicator.of', { number: name })}
            indicators={own}
            list={target}
          />
        </div>
      )}
    </section>
  );
});
