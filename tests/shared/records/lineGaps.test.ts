import { expect, test } from 'vitest';
import type { ClusterId } from '../../../shared/domain/boardItem.ts';
import type { FindingId } from '../../../shared/domain/finding.ts';
import type { ObjectiveId, OutputId } from '../../../shared/domain/strategy.ts';
import { indexEvidence } from '../../../shared/records/evidence.ts';
import { indicatorsByLine, lineGaps, nextGap } from '../../../shared/records/lineGaps.ts';
import { indexStrength } from '../../../shared/records/lineStrength.ts';
import { indexRestingLines } from '../../../shared/records/resting.ts';
import {
  aCluster,
  aFinding,
  anId,
  anObjective,
  anOutput,
  aSession,
  keyAt,
  recordsOf,
} from '../../builders.ts';
import { anIndicator } from '../../strategyBuilders.ts';

const objective = (n: number) => anId<ObjectiveId>(70 + n);
const output = (n: number) => anId<OutputId>(80 + n);
const finding = { kind: 'finding', id: aFinding().id } as const;
/** Of which nobody has concluded anything. */
const unread = { kind: 'cluster', id: anId<ClusterId>(51) } as const;
const gone = { kind: 'finding', id: anId<FindingId>(999) } as const;

/** O1 > O1.1 with a finding, O1.2 with one that is gone; O2 with an indicator > O2.1 with a cluster. */
const strategy = recordsOf({
  sessions: [aSession()],
  clusters: [aCluster({ id: unread.id })],
  findings: [aFinding({ evidence: [{ kind: 'cluster', id: anId(50) }] })],
  objectives: [anObjective({ id: objective(2), order: keyAt(1) }), anObjective({ id: objective(1) })],
  outputs: [
    anOutput({ id: output(1), objectiveId: objective(1), evidence: [finding] }),
    anOutput({ id: output(2), objectiveId: objective(1), order: keyAt(1), evidence: [gone] }),
    anOutput({ id: output(3), objectiveId: objective(2), evidence: [unread, gone] }),
  ],
  indicators: [
    anIndicator({ objectiveId: objective(2), order: keyAt(1) }),
    anIndicator({ id: anId(211), objectiveId: objective(2) }),
    anIndicator({ id: anId(212), objectiveId: null }),
  ],
});
const gaps = lineGaps(strategy, indexStrength(strategy, indexEvidence(strategy)));

test('lines without evidence and indicators come in the order of the strategy', () => {
  expect(gaps).toEqual({
    evidence: [objective(1), output(2), objective(2)],
    indicator: [objective(1), output(1), output(2), output(3)],
  });
});

test.each([
  [null, objective(1)],
  [objective(1), output(2)],
  [output(1), output(2)],
  [output(2), objective(2)],
  [objective(2), objective(1)],
  [output(3), objective(1)],
  ['development', objective(1)],
])('after %s the next one without evidence is %s', (at, next) => {
  expect(nextGap(strategy, gaps.evidence, at)).toBe(next);
});

test('there is no next one where nothing lacks anything', () => {
  expect(nextGap(strategy, [], objective(1))).toBeNull();
});

test('indicators are found by their line, in their order', () => {
  const found = indicatorsByLine(strategy);
  expect([...found].map(([key, rows]) => [key, rows.map(({ id }) => id)])).toEqual([
    [objective(2), [anId(211), anId(210)]],
    ['development', [anId(212)]],
  ]);
});

test('lines rest on what their findings rest on, too', () => {
  const resting = indexRestingLines(strategy);
  expect([...(resting.get(finding.id) ?? [])]).toEqual([output(1)]);
  expect([...(resting.get(anId(50)) ?? [])]).toEqual([output(1)]);
});
