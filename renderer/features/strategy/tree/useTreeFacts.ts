import { useMemo } from 'react';
import { numberStrategy } from '../../../../shared/domain/numbering.ts';
import type { Objective, Output, OutputId } from '../../../../shared/domain/strategy.ts';
import { type LineGaps, lineGaps } from '../../../../shared/records/lineGaps.ts';
import { indexStrength, type StrengthIndex } from '../../../../shared/records/lineStrength.ts';
import { type PlannedBy, plannedByOutput } from '../../../../shared/records/outputPlans.ts';
import { type StandTally, tallyOf } from '../../../../shared/records/positions.ts';
import { positionsByLine } from '../../../../shared/records/strategy.ts';
import { useEvidence } from '../../../app/useEvidence.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { listKeeper } from './listKeeper.ts';

export type NumberedOutput = { readonly number: string; readonly record: Output };
export type NumberedObjective = {
  readonly number: string;
  readonly record: Objective;
  readonly outputs: readonly NumberedOutput[];
};

/** What the lines show beside their words, each looked up by its line. Stays the same while nothing of it changes. */
export type TreeFacts = {
  readonly index: StrengthIndex;
  /** Where the partners stand, of lines about which anybody has said so. */
  readonly tallies: ReadonlyMap<string, StandTally>;
  readonly planned: ReadonlyMap<OutputId, PlannedBy>;
};

const keep = listKeeper<NumberedOutput>((a, b) => a.number === b.number && a.record === b.record);

/** The whole strategy, numbered. */
export function useObjectives(): readonly NumberedObjective[] {
  const objectives = useRecords((records) => records.objectives);
  const outputs = useRecords((records) => records.outputs);
  return useMemo(() => {
    const found: { readonly number: string; readonly record: Objective; readonly own: NumberedOutput[] }[] =
      [];
    for (const row of numberStrategy({ objectives, outputs })) {
      if (row.kind === 'objective') found.push({ number: row.number, record: row.record, own: [] });
      else found.at(-1)?.own.push({ number: row.number, record: row.record });
    }
    const kept = keep(new Map(found.map(({ record, own }) => [record.id, own])));
    return found.map(({ number, record, own }) => ({ number, record, outputs: kept.get(record.id) ?? own }));
  }, [objectives, outputs]);
}

export function useTreeFacts(): TreeFacts {
  const findings = useRecords((records) => records.findings);
  const positions = useRecords((records) => records.positions);
  const partners = useRecords((records) => records.partners);
  const activities = useRecords((records) => records.activities);
  const workplans = useRecords((records) => records.workplans);
  const evidence = useEvidence();
  const index = useMemo(() => indexStrength({ findings }, evidence), [findings, evidence]);
  const planned = useMemo(
    () => plannedByOutput({ activities, workplans, partners }),
    [activities, workplans, partners],
  );
  const tallies = useMemo(() => {
    const asked = [...partners.keys()];
    return new Map([...positionsByLine({ positions })].map(([key, own]) => [key, tallyOf(own, asked)]));
  }, [positions, partners]);
  return useMemo(() => ({ index, tallies, planned }), [index, tallies, planned]);
}

export function useGaps(index: StrengthIndex): LineGaps {
  const objectives = useRecords((records) => records.objectives);
  const outputs = useRecords((records) => records.outputs);
  const indicators = useRecords((records) => records.indicators);
  return useMemo(
    () => lineGaps({ objectives, outputs, indicators }, index),
    [objectives, outputs, indicators, index],
  );
}
