import fc from 'fast-check';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { type Activity, currencies, payers, statuses } from '../../../../shared/domain/activity.ts';
import type { Milestone } from '../../../../shared/domain/milestone.ts';
import type { Month } from '../../../../shared/domain/month.ts';
import type { Records } from '../../../../shared/records/tables.ts';
import { templateOf } from '../../../../shared/templates/catalogue.ts';
import { instantiate } from '../../../../shared/templates/instantiate.ts';
import { aMilestone, anId } from '../../../builders.ts';
import { idle, zhejiang } from '../../../documentBuilders.ts';
import { fullPlan } from '../../../planBuilders.ts';
import { hasLibreOffice, savedByLibreOffice } from './libreOffice.ts';
import { exported, planOf, readBack, type Spoken, spoken } from './readBack.ts';

const example = instantiate(templateOf('score-chongqing'), { newId: uuidv7, firstDay: '2017-04-11' });
const planning = [...example.partners.values()].filter(({ id }) => planOf(example, id).activities.size > 0);

/** What people type, paste and leave behind, also what looks like something that the file itself puts there. */
const piece = fc.constantFrom(
  'Visit',
  'factories',
  '工厂',
  '走访',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\t',
  '\u000B',
  '\u00A0',
  '\u3000',
  '\u0007',
  '–',
  '-',
  '†',
  '（',
  '(',
  '，',
  ', ',
  '&',
  '<b>',
  '"',
  "'",
  '😀',
  '\u200B',
  'é',
  'e\u0301',
  '５０',
  '50 %',
  '■',
  'O1.2',
  '1.2.3',
  'Total',
  '合计',
  '(without a title)',
  'Activity',
);
const words = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const text = fc.oneof(
  fc.record({ en: words, zh: words }),
  words.map((same) => ({ en: same, zh: same })),
  words.map((only) => ({ en: only, zh: '' })),
  words.map((only) => ({ en: '', zh: only })),
);
const quantity = fc.record({
  quantity: fc.option(fc.oneof(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom(0.5, 1234.56, 33.333))),
  unit: text,
});
const month = fc
  .option(fc.tuple(fc.integer({ min: 2017, max: 2019 }), fc.integer({ min: 1, max: 12 })))
  .map((date) => (date ? (`${date[0]}-${String(date[1]).padStart(2, '0')}` as Month) : null));
const fields: fc.Arbitrary<Partial<Activity>> = fc.record({
  title: text,
  lead: text,
  deliverable: text,
  indicator: text,
  verification: text,
  risks: text,
  remarks: text,
  target: quantity,
  baseline: quantity,
  indicatorTarget: quantity,
  actual: quantity,
  start: month,
  end: month,
  percentWomen: fc.option(fc.constantFrom(0, 40, 33.33, 100, 250)),
  budget: fc.record({
    amount: fc.option(fc.constantFrom(0, 0.1, 1234.56, 120_000, 1e12)),
    currency: fc.constantFrom(...currencies),
    payer: fc.option(fc.constantFrom(...payers)),
  }),
  status: fc.constantFrom(...statuses),
  // The last of each is gone.
  provinces: fc.subarray([anId<never>(190), anId<never>(198)]),
  sectors: fc.subarray([anId<never>(191), anId<never>(199)]),
  supporting: fc.subarray([
    { partnerId: idle, isConfirmed: false },
    { partnerId: anId<never>(39), isConfirmed: true },
  ]),
  // Two rows of one key are told apart by their ids.
  order: fc.constantFrom('a0', 'a1', 'a2'),
  illustrative: fc.boolean(),
});

const milestones = fc.array(fc.record({ of: fc.nat({ max: 1 }), title: text, month, isDone: fc.boolean() }), {
  maxLength: 4,
});

function planWith(
  rows: readonly Partial<Activity>[],
  points: readonly (Partial<Milestone> & { readonly of: number })[],
): Records {
  const records = fullPlan(rows.length);
  const activities = [...records.activities.values()].map((row, at) => ({ ...row, ...rows[at] }));
  const own = points.flatMap(({ of, ...fields }, at) => {
    const activity = activities[of];
    return activity ? [aMilestone({ id: anId(500 + at), activityId: activity.id, ...fields })] : [];
  });
  return {
    ...records,
    activities: new Map(activities.map((row) => [row.id, row])),
    milestones: new Map(own.map((row) => [row.id, row])),
  };
}

describe.each(spoken)('a file in %s that nobody has touched', (language) => {
  it.each(planning.map(({ mark, id }) => [mark, id] as const))(
    'changes nothing in the plan of %s',
    (_, id) => {
      const read = readBack(exported(example, id, language), example, id);
      expect(read).toEqual({ theirs: planOf(example, id), unread: [], notices: [] });
    },
  );

  it('tells the dagger of an example from one that somebody has typed', () => {
    for (const illustrative of [true, false]) {
      const title = { en: 'Visit †\u0007', zh: '†' };
      const records = planWith([{ title, illustrative }], []);
      const read = readBack(exported(records, zhejiang, language), records, zhejiang);
      expect(read.theirs).toEqual(planOf(records, zhejiang));
    }
  });

  it('changes nothing, whatever stands in the plan', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(fields, { minLength: 1, maxLength: 6 }), milestones, (rows, points) => {
        const records = planWith(rows, points);
        const read = readBack(exported(records, zhejiang, language), records, zhejiang);
        expect(read).toEqual({ theirs: planOf(records, zhejiang), unread: [], notices: [] });
      }),
      { numRuns: 15 },
    );
  });
});

it.skipIf(!hasLibreOffice)(
  'files that LibreOffice has saved change nothing in any plan',
  { timeout: 240_000 },
  () => {
    const files = spoken.flatMap((language: Spoken) =>
      planning.map(({ id }) => ({ language, id, bytes: exported(example, id, language) })),
    );
    const saved = savedByLibreOffice(files.map(({ bytes }) => bytes));
    for (const [at, { id }] of files.entries()) {
      const read = readBack(saved[at] ?? new Uint8Array(), example, id);
      expect(read).toEqual({ theirs: planOf(example, id), unread: [], notices: [] });
    }
  },
);
