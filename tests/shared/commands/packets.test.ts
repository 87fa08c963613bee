import { describe, expect, it } from 'vitest';
import { type Decision } from '../../../shared/commands/command.ts';
import { decide } from '../../../shared/commands/registry.ts';
import type { PlanMerge } from '../../../shared/domain/planMerge.ts';
import { assert } from '../../../shared/lib/assert.ts';
import type { Choice } from '../../../shared/merge/conflict.ts';
import { type PlanPart, planPartOf } from '../../../shared/merge/planPart.ts';
import { apply, reverse } from '../../../shared/records/diff.ts';
import { breaches } from '../../../shared/records/invariants.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { aMilestone, anActivity, anId, aPacket, aPartner, aWorkplan, en, keyAt } from '../../builders.ts';
import { smallWorkshop } from '../../smallWorkshop.ts';

const small = smallWorkshop();
const other = { partner: aPartner({ id: anId(31), order: keyAt(1), mark: 'CE' }), plan: anId<never>(41) };
/** With a second partner that has a row and a milestone of its own. */
const records: Records = {
  ...small,
  partners: new Map(small.partners).set(other.partner.id, other.partner),
  workplans: new Map(small.workplans).set(
    other.plan,
    aWorkplan({ id: other.plan, partnerId: other.partner.id }),
  ),
  activities: new Map(small.activities).set(
    anId<never>(95),
    anActivity({ id: anId(95), workplanId: other.plan, title: en('Of another partner') }),
  ),
  milestones: new Map(small.milestones).set(
    anId<never>(185),
    aMilestone({ id: anId(185), activityId: anId(95) }),
  ),
};

const base = partOf(records);
const row = anActivity({ ...[...base.activities.values()][0], id: anId(90) });

function partOf(from: Records): PlanPart {
  const part = planPartOf(from, anId(40));
  assert(part !== null, 'the plan is there');
  return part;
}

function withRow(part: PlanPart, activity: typeof row): PlanPart {
  return { ...part, activities: new Map(part.activities).set(activity.id, activity) };
}

function merge(theirs: PlanPart, more: object = {}, from: Records = records): Decision {
  const arrival = { base, theirs, unread: [{ place: 'Table 1', text: 'by hand' }], notices: [] };
  return decide(from, 'application', 'packets/merge', {
    id: aPacket().id,
    at: '2017-05-03T08:00:00.000Z',
    arrival,
    choices: new Map<string, Choice>(),
    ...more,
  });
}

function accepted(decision: Decision, from: Records = records): Records {
  assert(decision.kind === 'accepted', 'the merge is accepted');
  return apply(from, decision.diff);
}

describe('a merge', () => {
  const theirs = withRow(base, { ...row, title: en('Advise'), lead: en('Li Na') });

  it('changes the plan, and keeps what it took and what it did not understand', () => {
    const after = accepted(merge(theirs));
    expect(after.activities.get(row.id)).toMatchObject({ title: en('Advise'), lead: en('Li Na') });
    expect(after.planMerges.get(aPacket().id)).toEqual({
      id: aPacket().id,
      at: '2017-05-03T08:00:00.000Z',
      taken: [
        {
          table: 'activities',
          id: row.id,
          title: en('Advise'),
          change: 'edited',
          fields: ['title.en', 'lead.en'],
        },
      ],
      settled: [],
      unread: [{ place: 'Table 1', text: 'by hand' }],
    } satisfies PlanMerge);
    expect(breaches(after)).toEqual([]);
  });

  it('is undone as a whole, and can be done again', () => {
    const decision = merge(theirs);
    assert(decision.kind === 'accepted', 'the merge is accepted');
    const undone = apply(apply(records, decision.diff), reverse(decision.diff));
    expect(undone.activities).toEqual(records.activities);
    expect(undone.planMerges.size).toBe(0);
    expect(merge(theirs, {}, undone)).toEqual(decision);
  });

  it('keeps what stood against what, and how it was decided', () => {
    const from = { ...records, activities: new Map(records.activities) };
    from.activities.set(row.id, { ...row, title: en('Inspect') });
    expect(merge(theirs, {}, from)).toEqual({
      kind: 'refused',
      refusal: { kind: 'conflicts-open', count: 1 },
    });
    const choices = new Map<string, Choice>([[`activities:${row.id}:title.en`, { kind: 'both' }]]);
    const after = accepted(merge(theirs, { choices }, from), from);
    expect(after.activities.get(row.id)?.title).toEqual(en('Inspect\nAdvise'));
    expect(after.planMerges.get(aPacket().id)?.settled).toMatchObject([
      {
        field: 'title.en',
        ours: 'Inspect',
        theirs: 'Advise',
        choice: 'both',
        result: 'Inspect\nAdvise',
      },
    ]);
  });

  it.each<[string, PlanPart]>([
    ['row', withRow(base, { ...row, id: anId(95), title: en('Mine now') })],
    [
      'milestone',
      { ...base, milestones: new Map(base.milestones).set(anId(185), aMilestone({ id: anId(185) })) },
    ],
  ])('never writes over the %s of another partner by the same id', (_, stolen) => {
    expect(merge(stolen)).toEqual({ kind: 'refused', refusal: { kind: 'already-exists' } });
  });

  it.each<[string, object, Records, string]>([
    ['that is done already', {}, accepted(merge(theirs)), 'already-merged'],
    ['of a packet that is not there', { id: anId(9999) }, records, 'not-found'],
    ['of another partner', {}, { ...records, packets: packetOf(other.partner.id) }, 'not-found'],
  ])('%s is refused', (_, more, from, refusal) => {
    expect(merge(theirs, more, from)).toMatchObject({ kind: 'refused', refusal: { kind: refusal } });
  });
});

function packetOf(partnerId: typeof other.partner.id): Records['packets'] {
  return new Map([[aPacket().id, aPacket({ partnerId })]]);
}
