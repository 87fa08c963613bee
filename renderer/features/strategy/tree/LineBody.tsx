import { useEffect, useMemo, useRef, useState } from 'react';
import type { Indicator } from '../../../../shared/domain/indicator.ts';
import type { Objective, Output } from '../../../../shared/domain/strategy.ts';
import { isBlank } from '../../../../shared/domain/text.ts';
import { lineStrength, type StrengthIndex } from '../../../../shared/records/lineStrength.ts';
import type { PlannedBy } from '../../../../shared/records/outputPlans.ts';
import type { StandTally } from '../../../../shared/records/positions.ts';
import { useTexts } from '../../../app/i18n.ts';
import { perform } from '../../../app/perform.ts';
import { IndicatorGrid, type IndicatorGridHandle } from './IndicatorGrid.tsx';
import { LineEvidence } from './LineEvidence.tsx';
import { LinePlans } from './LinePlans.tsx';
import { LineStands } from './LineStands.tsx';
import { LineTexts, type Reason, reasons } from './LineTexts.tsx';
import { LineWants } from './LineWants.tsx';
import type { GroundedLine } from './lineNow.ts';
import { NoIndicator } from './NoIndicator.tsx';
import { StrengthFacts } from './StrengthFacts.tsx';
import { showEvidenceDrawer, useTree } from './treeState.ts';
import { headTarget } from './treeTargets.ts';

type Props = {
  readonly line: GroundedLine;
  readonly number: string;
  readonly record: Objective | Output;
  readonly indicators: readonly Indicator[];
  readonly index: StrengthIndex;
  readonly tally: StandTally | undefined;
  readonly planned?: PlannedBy | undefined;
};

/** Everything that a line says under its title. */
export function LineBody({ line, number, record, indicators, index, tally, planned }: Props) {
  const { t } = useTexts();
  const [wanted, setWanted] = useState<Reason | 'indicator' | null>(null);
  const grid = useRef<IndicatorGridHandle>(null);
  const strength = useMemo(() => lineStrength(record.evidence, index), [record.evidence, index]);
  const wants = reasons.filter((field) => field !== wanted && isBlank(record[field]));
  const isOutline = useTree((state) => state.isOutline);
  const isWritten = wanted !== null && wanted !== 'indicator';
  const hasGrid = wanted === 'indicator' || (!isOutline && indicators.length > 0);

  useEffect(() => {
    if (wanted === 'indicator') grid.current?.focusNew();
  }, [wanted]);

  return (
    <div className="flex min-w-0 flex-col gap-2">
      <div className="flex min-h-5 flex-wrap items-center gap-x-4 gap-y-1 text-label text-quiet">
        <StrengthFacts
          strength={strength}
          number={number}
          onEvidenceWanted={() => showEvidenceDrawer(true)}
        />
        {indicators.length > 0
          ? isOutline && <span>{t('strategy.count.indicators', { count: indicators.length })}</span>
          : !hasGrid && <NoIndicator number={number} onWanted={() => setWanted('indicator')} />}
        {line.kind === 'output' && <LinePlans planned={planned} />}
        <LineStands line={line} tally={tally} />
        <LineWants wants={wants} number={number} onWanted={setWanted} />
      </div>
      {!isOutline && <LineEvidence line={line} number={number} record={record} index={index} />}
      {(!isOutline || isWritten) && (
        <LineTexts
          record={record}
          number={number}
          wanted={isWritten ? wanted : null}
          onEdited={(fields, gesture) => {
            if (line.kind === 'objective') void perform('objectives/edit', { id: line.id, fields }, gesture);
            else void perform('outputs/edit', { id: line.id, fields }, gesture);
          }}
          onFinished={() => setWanted(null)}
        />
      )}
      {hasGrid && (
        <div
          onBlur={({ currentTarget, relatedTarget }) => {
            if (wanted === 'indicator' && relatedTarget && !currentTarget.contains(relatedTarget))
              setWanted(null);
          }}
        >
          <IndicatorGrid
            ref={grid}
            line={line}
            label={t('strategy.indicator.of', { number })}
            indicators={indicators}
            list={line.kind === 'objective' ? headTarget(line.id) : line.id}
          />
        </div>
      )}
    </div>
  );
}
