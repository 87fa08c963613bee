import { describe, expect, it } from 'vitest';
import { percentOf } from '../../../../../renderer/app/percentOf.ts';
import {
  namesOf,
  type PanelLine,
  panelLines,
} from '../../../../../renderer/features/workplans/checks/panelLines.ts';
import type { ActivityId } from '../../../../../shared/domain/activity.ts';
import { numberPlan } from '../../../../../shared/domain/numbering.ts';
import type { CheckId } from '../../../../../shared/domain/planCheck.ts';
import { emptyText } from '../../../../../shared/domain/text.ts';
import { planStates } from '../../../../../shared/records/planIssues.ts';
import {
  anActivity,
  anId,
  anObjective,
  anOutput,
  aPartner,
  aWorkplan,
  aWorkshop,
  en,
  keyAt,
  recordsOf,
} from '../../../../builders.ts';

const id = (n: number): ActivityId => anId<ActivityId>(90 + n);
const accepted = [{ check: 'noIndicator', reason: en('Agreed in the room') }] as const;

const records = recordsOf({
  workshops: [aWorkshop()],
  partners: [aPartner()],
  workplans: [aWorkplan()],
  objectives: [anObjective()],
  outputs: [anOutput()],
  activities: [
    anActivity({ id: id(0), title: en('First'), lead: en('Li Na') }),
    anActivity({ id: id(1), title: emptyText, order: keyAt(1), accepted }),
  ],
});
const { issues } = planStates(records).get(aWorkplan().id) ?? { issues: [] };
const names = namesOf(numberPlan(records, aWorkplan().id));

function read(lines: readonly PanelLine[]): readonly string[] {
  return lines.map((line) =>
    line.kind === 'check' ? `${line.check} ${line.count}` : (line.of?.number ?? ''),
  );
}

describe('the lines of the checks', () => {
  it('stand under what is asked, in the order of the checks and of the rows', () => {
    expect(read(panelLines(issues, 'open', new Set(), names))).toEqual([
      'noLead 1',
      '1.1.2',
      'noDates 2',
      '1.1.1',
      '1.1.2',
      'noIndicator 1',
      '1.1.1',
      'noBudget 2',
      '1.1.1',
      '1.1.2',
      'noEvidence 2',
      '1.1.1',
      '1.1.2',
    ]);
  });

  it('are those that somebody accepted', () => {
    expect(read(panelLines(issues, 'accepted', new Set(), names))).toEqual(['noIndicator 1', '1.1.2']);
  });

  it('leave out what is closed but for its number', () => {
    const closed = new Set<CheckId>(['noDates', 'noIndicator', 'noBudget', 'noEvidence']);
    expect(read(panelLines(issues, 'open', closed, names))).toEqual([
      'noLead 1',
      '1.1.2',
      'noDates 2',
      'noIndicator 1',
      'noBudget 2',
      'noEvidence 2',
    ]);
  });
});

describe('the meter', () => {
  it.each([
    [0, '0%'],
    [0.29, '29%'],
    [0.999, '99%'],
    [1, '100%'],
  ])('shows %f as %s', (share, shown) => expect(percentOf(share, 'zh')).toBe(shown));
});
