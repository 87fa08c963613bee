import { describe, expect, it } from 'vitest';
import type { Activity, ActivityId } from '../../../shared/domain/activity.ts';
import type { ListItemId } from '../../../shared/domain/listItem.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import type { WorkplanId } from '../../../shared/domain/workplan.ts';
import { promisedFor } from '../../../shared/records/programmeTargets.ts';
import {
  aListItem,
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

const [zhejiang, hunan] = [anId<ListItemId>(190), anId<ListItemId>(191)];
const [saws, cec] = [anId<PartnerId>(30), anId<PartnerId>(31)];
const [first, second] = [anId<WorkplanId>(40), anId<WorkplanId>(41)];
const smes = (quantity: number | null, unit = 'SMEs') => ({ target: { quantity, unit: en(unit) } });

function promised(rows: readonly Partial<Activity>[], provinces: readonly ListItemId[]) {
  const activities = rows.map((row, n) =>
    anActivity({ id: anId<ActivityId>(90 + n), order: keyAt(n), ...row }),
  );
  const records = recordsOf({
    partners: [aPartner(), aPartner({ id: cec, mark: 'CE', order: keyAt(1) })],
    workplans: [aWorkplan(), aWorkplan({ id: second, partnerId: cec })],
    objectives: [anObjective()],
    outputs: [anOutput()],
    activities,
    listItems: [aListItem(), aListItem({ id: hunan, name: { en: 'Hunan', zh: '湖南' }, order: keyAt(1) })],
  });
  return promisedFor(records, { target: { quantity: 500, unit: en('SMEs') }, provinces });
}

describe('what is promised for a target of the programme', () => {
  it.each<[string, readonly Partial<Activity>[], readonly ListItemId[], number]>([
    ['nothing', [], [], 0],
    ['everywhere', [smes(200), { ...smes(100), provinces: [hunan] }], [], 300],
    [
      'its provinces',
      [
        { ...smes(200), provinces: [zhejiang] },
        { ...smes(100), provinces: [hunan] },
      ],
      [zhejiang],
      200,
    ],
    ['one of several provinces, whole', [{ ...smes(200), provinces: [zhejiang, hunan] }], [hunan], 200],
    ['no province', [smes(200)], [zhejiang], 0],
    ['a province in the unit', [smes(200, 'SMEs in Zhejiang')], [zhejiang], 200],
    [
      'another province in the list than in the unit',
      [{ ...smes(9, 'SMEs in Zhejiang'), provinces: [hunan] }],
      [zhejiang],
      0,
    ],
    ['another unit', [smes(20, 'trainers')], [], 0],
    ['no number', [smes(null)], [], 0],
    ['counted elsewhere', [{ ...smes(200), countsElsewhere: true }, smes(1)], [], 1],
    ['a province that is gone', [smes(200)], [anId<ListItemId>(199)], 200],
  ])('%s', (_, rows, provinces, expected) => expect(promised(rows, provinces).total).toBe(expected));

  it('is kept by partner', () => {
    const { byPartner, rows } = promised([smes(200), { ...smes(100), workplanId: second }, smes(5)], []);
    expect([...byPartner]).toEqual([
      [saws, 205],
      [cec, 100],
    ]);
    expect(rows).toHaveLength(3);
    expect(first).not.toBe(second);
  });
});
