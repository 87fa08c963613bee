import { describe, expect, test } from 'vitest';
import {
  type IndicatorColumn,
  readPastedIndicators,
  readQuantity,
  wholeIndicator,
} from '../../../shared/domain/pastedIndicators.ts';
import { noQuantity, type Quantity } from '../../../shared/domain/quantity.ts';
import { type Language, textIn } from '../../../shared/domain/text.ts';

type Block = readonly (readonly string[])[];

const said = ({ quantity, unit }: Quantity) => `${quantity ?? '–'}|${textIn(unit, 'en')}`;

/** Each line as its four columns say it. */
function read(block: Block, active: IndicatorColumn = 'title', language: Language = 'en') {
  return readPastedIndicators(block, active, language).map(({ title, baseline, target, verification }) => [
    title && textIn(title, 'en'),
    baseline && said(baseline),
    target && said(target),
    verification && textIn(verification, 'en'),
  ]);
}

describe('rows of a spreadsheet', () => {
  test.each<[string, Block, IndicatorColumn, readonly (readonly (string | undefined)[])[]]>([
    [
      'several lines are several indicators',
      [['Firms advised'], ['Inspectors certified']],
      'title',
      [
        ['Firms advised', undefined, undefined, undefined],
        ['Inspectors certified', undefined, undefined, undefined],
      ],
    ],
    [
      'columns go from the active one on',
      [['Firms advised', '0', '500 SMEs', 'Visit reports']],
      'title',
      [['Firms advised', '0|', '500|SMEs', 'Visit reports']],
    ],
    [
      'pasted further right leaves what stands at the left',
      [['60 %', 'Survey']],
      'target',
      [[undefined, undefined, '60|%', 'Survey']],
    ],
    [
      'headings say which columns they are, in any order',
      [
        ['Target (2021)', 'No.', 'Means of verification', 'Indicator', 'Baseline value'],
        ['500', '1', 'Register', 'Firms advised', '77'],
      ],
      'title',
      [['Firms advised', '77|', '500|', 'Register']],
    ],
    [
      'a column of units goes to both numbers',
      [
        ['Indicator', 'Unit', 'Baseline', 'Target'],
        ['Firms advised', 'firms', '77', '1,200'],
        ['Firms that stay', 'firms', 'few', '60 % of firms'],
      ],
      'title',
      [
        ['Firms advised', '77|firms', '1200|firms', undefined],
        ['Firms that stay', '–|few', '60|% of firms', undefined],
      ],
    ],
    [
      'Chinese headings too',
      [
        ['指标', '基线值', '目标值', '核验方式'],
        ['获得咨询的企业', '0', '500家', '走访记录'],
      ],
      'title',
      [['获得咨询的企业', '0|', '500|家', '走访记录']],
    ],
    [
      'lines without a word are passed over',
      [['Firms advised', '1'], ['', ' '], [], ['Inspectors', '2']],
      'title',
      [
        ['Firms advised', '1|', undefined, undefined],
        ['Inspectors', '2|', undefined, undefined],
      ],
    ],
    [
      'what is too wide has no place',
      [['Survey', 'and', 'more']],
      'verification',
      [[undefined, undefined, undefined, 'Survey']],
    ],
    [
      'one line of headings alone is an indicator',
      [['Indicator']],
      'title',
      [['Indicator', undefined, undefined, undefined]],
    ],
    ['nothing is nothing', [], 'title', []],
  ])('%s', (_, block, active, expected) => {
    expect(read(block, active)).toEqual(expected);
  });

  test('leave visibly empty what they do not bring', () => {
    const [pasted = {}] = readPastedIndicators([['Firms advised']], 'title', 'en');
    expect(wholeIndicator(pasted)).toMatchObject({ baseline: noQuantity, target: noQuantity });
  });
});

describe('a quantity that is typed', () => {
  const before: Quantity = { quantity: 500, unit: { en: 'SMEs', zh: '家中小企业' } };

  test.each<[string, Language, Quantity]>([
    ['600 SMEs', 'en', { quantity: 600, unit: before.unit }],
    ['600家中小企业', 'zh', { quantity: 600, unit: before.unit }],
    ['600 firms', 'en', { quantity: 600, unit: { en: 'firms', zh: '家中小企业' } }],
    ['', 'en', noQuantity],
    ['most of them', 'en', { quantity: null, unit: { en: 'most of them', zh: '家中小企业' } }],
    ['9999999999 firms', 'en', { quantity: null, unit: { en: '9999999999 firms', zh: '' } }],
  ])('%s', (typed, language, expected) => {
    expect(readQuantity(typed, before, language)).toEqual(expected);
  });
});
