import { describe, expect, test } from 'vitest';
import type { ListItemId } from '../../../shared/domain/listItem.ts';
import { listItemsText, parseListItems } from '../../../shared/domain/parseListItems.ts';
import { parseNames } from '../../../shared/domain/parseNames.ts';
import { parseSupport, partnerLabel, supportText } from '../../../shared/domain/parseSupport.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import { aListItem, anId, aPartner } from '../../builders.ts';

const partner = (n: number): PartnerId => anId(20 + n);
const partners = [
  aPartner({ id: partner(1), mark: 'SA', name: { en: 'SAWS', zh: '国家安全监管总局' } }),
  aPartner({ id: partner(2), mark: 'CE', name: { en: 'CEC', zh: '中国企业联合会' } }),
  aPartner({ id: partner(3), mark: 'HN', name: { en: 'SAWS, Hunan', zh: '湖南省安监局' } }),
];
const item = (n: number): ListItemId => anId(50 + n);
const provinces = [
  aListItem({ id: item(1), list: 'province', name: { en: 'Zhejiang', zh: '浙江' } }),
  aListItem({ id: item(2), list: 'province', name: { en: 'Hunan', zh: '湖南' } }),
  aListItem({ id: item(3), list: 'province', name: { en: 'Hohhot', zh: '呼和浩特' } }),
];

describe('supporting partners', () => {
  test.each([
    ['CEC', [[2, true]]],
    ['cec?', [[2, false]]],
    ['CE', [[2, true]]],
    [
      'SAWS, CEC',
      [
        [1, true],
        [2, true],
      ],
    ],
    [
      'SAWS, Hunan, CEC',
      [
        [3, true],
        [2, true],
      ],
    ],
    [
      'CEC, SAWS, Hunan?',
      [
        [2, true],
        [3, false],
      ],
    ],
    [
      'CEC; HN ?',
      [
        [2, true],
        [3, false],
      ],
    ],
    [
      'CEC and SAWS',
      [
        [2, true],
        [1, true],
      ],
    ],
    [
      '中国企业联合会、湖南省安监局？',
      [
        [2, true],
        [3, false],
      ],
    ],
    ['中国企业联合会（待确认），ＣＥ', [[2, true]]],
    [
      '中国企业联合会和国家安全监管总局',
      [
        [2, true],
        [1, true],
      ],
    ],
    ['CEC (tbc)', [[2, false]]],
    ['CEC, CEC?', [[2, false]]],
    [
      'CEC\nSAWS',
      [
        [2, true],
        [1, true],
      ],
    ],
    [' , ', []],
    ['', []],
  ] as const)('are read from %s', (typed, named) => {
    const supporting = named.map(([n, isConfirmed]) => ({ partnerId: partner(n), isConfirmed }));
    expect(parseSupport(typed, partners)).toEqual({ kind: 'support', supporting });
  });

  test.each([
    ['Cecil', ['Cecil']],
    ['CEC, UNIDO?, SAWS, Acme', ['UNIDO?', 'Acme']],
    ['CEC UNIDO', ['CEC UNIDO']],
  ])('are not all known in %s', (typed, names) => {
    expect(parseSupport(typed, partners)).toEqual({ kind: 'unknown-partners', names });
  });

  test('are said as they are read, with marks where two are called the same', () => {
    const supporting = [
      { partnerId: partner(3), isConfirmed: false },
      { partnerId: partner(2), isConfirmed: true },
    ];
    expect(supportText(supporting, partners, 'en')).toBe('SAWS, Hunan?, CEC');
    expect(supportText(supporting, partners, 'zh')).toBe('湖南省安监局？、中国企业联合会');
    const twin = aPartner({ id: partner(4), mark: 'X', name: { en: 'CEC', zh: '' } });
    expect([...partners, twin].map((each) => partnerLabel(each, [...partners, twin], 'en'))).toEqual([
      'SAWS',
      'CE',
      'SAWS, Hunan',
      'X',
    ]);
  });
});

describe('names of a list', () => {
  test.each([
    ['Zhejiang, hunan', [1, 2]],
    ['浙江、湖南', [1, 2]],
    ['浙江省，湖南省', [1, 2]],
    ['浙江和湖南', [1, 2]],
    ['呼和浩特', [3]],
    ['呼和浩特和浙江', [3, 1]],
    ['Hunan/Zhejiang', [2, 1]],
    ['Zhejiang, ', [1]],
    ['', []],
  ])('are read from %s', (typed, named) => {
    expect(parseListItems(typed, provinces)).toEqual({ kind: 'items', ids: named.map(item) });
  });

  test.each([
    ['Zhejiang, Hu', ['Hu']],
    ['Hunan?', ['Hunan?']],
    ['广东、浙江', ['广东']],
  ])('are not all known in %s', (typed, names) => {
    expect(parseListItems(typed, provinces)).toEqual({ kind: 'unknown-items', names });
  });

  test('are said as they are read, without what has gone', () => {
    expect(listItemsText([item(2), item(9), item(1)], provinces, 'en')).toBe('Hunan, Zhejiang');
    expect(listItemsText([item(2), item(1)], provinces, 'zh')).toBe('湖南、浙江');
  });
});

test('a partner is named by the short form behind its name, too', () => {
  const cec = aPartner({
    mark: 'CE',
    name: { en: 'China Enterprise Confederation (CEC)', zh: '中国企业联合会（中企联）' },
  });
  for (const typed of [
    'CEC',
    'China Enterprise Confederation',
    '中企联',
    '中国企业联合会（中企联）',
    '中国企业联合会',
  ])
    expect(parseSupport(`${typed}?`, [cec])).toEqual({
      kind: 'support',
      supporting: [{ partnerId: cec.id, isConfirmed: false }],
    });
});

test('an empty name names nothing', () => {
  expect(parseNames('x', [{ id: 1, names: ['', ' '] }])).toEqual({ found: [], unknown: ['x'] });
});
