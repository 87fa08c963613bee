import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../shared/commands/command.ts';
import { type CommandName, decide, type InputOf } from '../../../shared/commands/registry.ts';
import type { ActivityId } from '../../../shared/domain/activity.ts';
import type { FindingId } from '../../../shared/domain/finding.ts';
import type { ListItemId } from '../../../shared/domain/listItem.ts';
import type { OutputId } from '../../../shared/domain/strategy.ts';
import { emptyText } from '../../../shared/domain/text.ts';
import { apply, reverse } from '../../../shared/records/diff.ts';
import { activitiesOf } from '../../../shared/records/queries.ts';
import type { Records } from '../../../shared/records/tables.ts';
import {
  aListItem,
  aMilestone,
  anActivity,
  anId,
  anObjective,
  anOutput,
  aPartner,
  aWorkplan,
  en,
  keyAt,
  recordsOf,
} from '../../builders.ts';

const workplanId = aWorkplan().id;
const [first, second] = [anId<OutputId>(80), anId<OutputId>(81)];
const activity = (n: number): ActivityId => anId<ActivityId>(90 + n);

/** Three activities under the first output, one under the second. */
const plan = recordsOf({
  partners: [aPartner()],
  workplans: [aWorkplan()],
  objectives: [anObjective()],
  outputs: [anOutput(), anOutput({ id: second, order: keyAt(1) })],
  activities: [0, 1, 2, 3].map((n) =>
    anActivity({ id: activity(n), order: keyAt(n), outputId: n === 3 ? second : first, title: en(`A${n}`) }),
  ),
  milestones: [aMilestone({ activityId: activity(0) })],
  listItems: [aListItem()],
});

function after<N extends CommandName>(records: Records, name: N, input: InputOf<N>): Records {
  const decision = decide(records, 'facilitator', name, input);
  if (decision.kind === 'refused') throw new Error(decision.refusal.kind);
  const now = apply(records, decision.diff);
  expect(apply(now, reverse(decision.diff))).toEqual(records);
  return now;
}

function refusal(decision: Decision): string | null {
  return decision.kind === 'refused' ? decision.refusal.kind : null;
}

function titles(records: Records, outputId: OutputId): readonly string[] {
  return activitiesOf(records, workplanId).flatMap((row) =>
    row.outputId === outputId ? [row.title.en] : [],
  );
}

describe('rows of a plan', () => {
  it('come in their order to the place that was named, and say nothing that nobody wrote', () => {
    const rows = ['x', 'y'].map((title, n) => ({ id: activity(10 + n), fields: { title: en(title) } }));
    const now = after(plan, 'activities/add', { workplanId, outputId: first, before: activity(1), rows });
    expect(titles(now, first)).toEqual(['A0', 'x', 'y', 'A1', 'A2']);
    expect(now.activities.get(activity(10))).toMatchObject({
      lead: emptyText,
      status: 'planned',
      start: null,
    });
  });

  it('are refused together when one of them is there already', () => {
    const rows = [activity(10), activity(1)].map((id) => ({ id, fields: { title: en('x') } }));
    const input = { workplanId, outputId: first, before: null, rows };
    expect(refusal(decide(plan, 'facilitator', 'activities/add', input))).toBe('already-exists');
  });

  it.each([
    ['one', [0], first, 3, ['A1', 'A2', 'A0'], ['A3']],
    ['several before another output’s row', [0, 2], second, 3, ['A1'], ['A0', 'A2', 'A3']],
    ['several to the end', [1, 0], second, null, ['A2'], ['A3', 'A1', 'A0']],
    ['several before one of themselves', [0, 1], first, 1, ['A0', 'A1', 'A2'], ['A3']],
  ])('move: %s', (_, moved, outputId, before, one, two) => {
    const ids = moved.map(activity);
    const at = before === null ? null : activity(before);
    const now = after(plan, 'activities/move', { ids, outputId, before: at });
    expect([titles(now, first), titles(now, second)]).toEqual([one, two]);
  });

  it('take their milestones with them when they go', () => {
    const now = after(plan, 'activities/remove', { ids: [activity(0), activity(3)] });
    expect([now.activities.size, now.milestones.size]).toEqual([2, 0]);
  });

  it('keep a month that stands alone and an end before the start: a check asks about them', () => {
    const fields = { start: '2019-03', end: '2018-01' } as never;
    const now = after(plan, 'activities/edit', { rows: [{ id: activity(0), fields }] });
    expect(now.activities.get(activity(0))).toMatchObject(fields);
  });
});

describe('evidence of a row', () => {
  const finding = { kind: 'finding', id: anId<FindingId>(65) } as const;

  it('is named once, and given and taken without the row losing its mark as a sample', () => {
    const sample = apply(plan, {
      activities: { added: [], removed: [], updated: [[anActivity(), anActivity({ illustrative: true })]] },
    } as never);
    const given = after(sample, 'activities/give-evidence', {
      id: activity(0),
      evidence: [finding, finding],
    });
    expect(given.activities.get(activity(0))).toMatchObject({ evidence: [finding], illustrative: true });
    const taken = after(given, 'activities/take-evidence', { id: activity(0), evidence: finding });
    expect(taken.activities.get(activity(0))?.evidence).toEqual([]);
  });
});

describe('a check that is accepted', () => {
  const subject = { table: 'activities', id: activity(0) } as const;

  it('keeps its last reason until it is opened again', () => {
    const once = after(plan, 'checks/accept', {
      subject,
      check: 'noBudget',
      reason: en('Paid by the county'),
    });
    const twice = after(once, 'checks/accept', { subject, check: 'noBudget', reason: en('In kind') });
    expect(twice.activities.get(activity(0))?.accepted).toEqual([
      { check: 'noBudget', reason: en('In kind') },
    ]);
    const open = after(twice, 'checks/reopen', { subject, check: 'noBudget' });
    expect(open.activities.get(activity(0))?.accepted).toEqual([]);
  });

  it('needs a reason', () => {
    const input = { subject, check: 'noBudget', reason: en(' ') };
    expect(refusal(decide(plan, 'facilitator', 'checks/accept', input))).toBe('no-reason');
  });
});

describe('a list of the workshop', () => {
  const zhejiang = anId<ListItemId>(190);

  it('has each name once, whatever its case and language', () => {
    const input = {
      id: anId<ListItemId>(195),
      list: 'province',
      name: { en: ' zhejiang', zh: '浙江' },
    } as const;
    expect(refusal(decide(plan, 'facilitator', 'list-items/add', input))).toBe('name-taken');
    expect(after(plan, 'list-items/add', { ...input, list: 'sector' }).listItems.size).toBe(2);
  });

  it('keeps what a row names', () => {
    const named = after(plan, 'activities/edit', {
      rows: [{ id: activity(0), fields: { provinces: [zhejiang] } }],
    });
    expect(refusal(decide(named, 'facilitator', 'list-items/remove', { id: zhejiang }))).toBe(
      'list-item-in-use',
    );
    expect(after(plan, 'list-items/remove', { id: zhejiang }).listItems.size).toBe(0);
  });
});
