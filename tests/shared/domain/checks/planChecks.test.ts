import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity, ActivityId } from '../../../../shared/domain/activity.ts';
import { duplicateWordings } from '../../../../shared/domain/checks/duplicateWording.ts';
import { leadLoads } from '../../../../shared/domain/checks/leadLoad.ts';
import type { Month } from '../../../../shared/domain/month.ts';
import type { Text } from '../../../../shared/domain/text.ts';
import { anActivity, anId } from '../../../builders.ts';

const id = (n: number): ActivityId => anId<ActivityId>(90 + n);
const both = (en: string, zh = ''): Text => ({ en, zh });
const rows = (parts: readonly Partial<Activity>[]) =>
  parts.map((part, n) => anActivity({ id: id(n), ...part }));

function repeated(titles: readonly Text[]): readonly (string | null)[] {
  const numbered = rows(titles.map((title) => ({ title }))).map((activity, n) => ({
    activity,
    number: `1.1.${n + 1}`,
  }));
  const found = duplicateWordings(numbered);
  return numbered.map(({ activity }) => found.get(activity.id)?.number ?? null);
}

describe('duplicateWording', () => {
  it.each<[string, readonly Text[], readonly (string | null)[]]>([
    ['the same words', [both('Train SMEs'), both('Train SMEs')], [null, '1.1.1']],
    ['case, spaces and punctuation', [both('Train SMEs'), both(' train  smes.')], [null, '1.1.1']],
    [
      'full width',
      [both('', '培训２０名检查员（浙江）'), both('', '培训20名检查员(浙江)。')],
      [null, '1.1.1'],
    ],
    [
      'one language of two',
      [both('A b', '甲'), both('c', '甲'), both('a-b', '乙')],
      [null, '1.1.1', '1.1.1'],
    ],
    ['another number', [both('Train 20'), both('Train 30')], [null, null]],
    ['nothing written', [both(''), both(' '), both('…'), both('!')], [null, null, null, null]],
    ['the same in another language only', [both('SCORE'), both('', 'SCORE')], [null, null]],
  ])('%s', (_, titles, expected) => expect(repeated(titles)).toEqual(expected));

  it('asks about each row but the first of those that say the same', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'A ', 'b', ''), { maxLength: 8 }), (titles) => {
        const found = repeated(titles.map((title) => both(title))).filter((number) => number !== null);
        const written = titles.map((title) => title.trim().toLowerCase()).filter((title) => title !== '');
        expect(found.length).toBe(written.length - new Set(written).size);
      }),
    );
  });
});

const q1 = { start: '2018-01' as Month, end: '2018-03' as Month };
const q12 = { start: '2018-02' as Month, end: '2018-05' as Month };

function loads(parts: readonly Partial<Activity>[], limit: number) {
  const found = leadLoads(rows(parts), limit);
  return parts.map(
    (_, n) => found.get(id(n))?.loads.map(({ quarter, count }) => `${quarter}:${count}`) ?? [],
  );
}

describe('leadLoad', () => {
  const li = both('Li Na');
  it.each<[string, readonly Partial<Activity>[], number, readonly (readonly string[])[]]>([
    ['as many as agreed', [q1, q1].map((span) => ({ ...span, lead: li })), 2, [[], []]],
    [
      'one more, asked at the last',
      [q1, q1, q1].map((span) => ({ ...span, lead: li })),
      2,
      [[], [], ['2018-Q1:3']],
    ],
    [
      'each quarter by itself',
      [q12, q12, q1].map((span) => ({ ...span, lead: li })),
      1,
      [[], ['2018-Q2:2'], ['2018-Q1:3']],
    ],
    [
      'as many as agreed in each quarter of many',
      [q1, q1, { start: '2018-04' as Month, end: '2018-06' as Month }].map((span) => ({ ...span, lead: li })),
      2,
      [[], [], []],
    ],
    [
      'two people',
      [
        { ...q1, lead: li },
        { ...q1, lead: both('Wang Wei') },
      ],
      1,
      [[], []],
    ],
    ['nobody', [{ ...q1 }, { ...q1 }], 1, [[], []]],
    ['no quarter', [{ lead: li }, { lead: li }], 1, [[], []]],
    [
      'written otherwise',
      [
        { ...q1, lead: li },
        { ...q1, lead: both('LI  NA') },
      ],
      1,
      [[], ['2018-Q1:2']],
    ],
    [
      'one person in two languages, known by a row that has both',
      [
        { ...q1, lead: li },
        { ...q1, lead: both('', '李娜') },
        { ...q1, lead: both('Li Na', '李娜') },
      ],
      2,
      [[], [], ['2018-Q1:3']],
    ],
    [
      'two names that nobody has put together',
      [
        { ...q1, lead: li },
        { ...q1, lead: both('', '李娜') },
      ],
      1,
      [[], []],
    ],
  ])('%s', (_, parts, limit, expected) => expect(loads(parts, limit)).toEqual(expected));
});
