import { describe, expect, it } from 'vitest';
import { planTables } from '../../../shared/domain/planMerge.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { documentLabels } from '../../../shared/i18n/documentLabels.ts';
import type { Value } from '../../../shared/merge/conflict.ts';
import { fieldRules, valueAt } from '../../../shared/merge/fields.ts';
import { fieldName, fieldWords } from '../../../shared/merge/fieldWords.ts';
import { anId } from '../../builders.ts';
import { both, idle } from '../../documentBuilders.ts';
import { fullPlan } from '../../planBuilders.ts';
import { paragraphs } from './planParts.ts';

const records = fullPlan();
const [province, output, activity] = [anId(190), anId(81), anId(1001)];

describe('a value', () => {
  it.each<[field: string | null, value: Value, en: string, zh: string]>([
    ['title.en', 'Train', 'Train', 'Train'],
    ['title', { en: 'Train', zh: '培训' }, 'Train', '培训'],
    ['start', '2018-03', 'March 2018', '2018年3月'],
    ['month', null, '', ''],
    ['target', { quantity: 500, unit: both('SMEs', '家中小企业') }, '500 SMEs', '500家中小企业'],
    ['percentWomen', 40, '40\u00A0%', '40%'],
    ['percentWomen', 0, '0\u00A0%', '0%'],
    ['countsElsewhere', true, 'Yes', '是'],
    ['isDone', false, 'No', '否'],
    ['isFinal', false, 'Draft', '草案'],
    ['status', 'underWay', 'Under way', '进行中'],
    ['budget.amount', { amount: 120_000, currency: 'CNY' }, 'CNY\u00A0120,000', '人民币120,000元'],
    ['budget.amount', { amount: null, currency: 'CNY' }, '', ''],
    ['budget.payer', 'partnerCash', 'Partner, cash', '伙伴单位现金'],
    ['budget.payer', null, '', ''],
    ['budget', { amount: 1, currency: 'USD', payer: 'ilo' }, 'USD\u00A01, ILO', '1美元、国际劳工组织'],
    ['provinces', [province, anId(999)], 'Zhejiang, (not known here)', '浙江、（此处未知）'],
    [
      'supporting',
      [{ partnerId: idle, isConfirmed: false }],
      'Expert trainers (to be confirmed)',
      '专家培训师（待确认）',
    ],
    [`supporting.${idle}`, { partnerId: idle, isConfirmed: true }, 'Expert trainers', '专家培训师'],
    [`supporting.${idle}`, null, '', ''],
    [
      'evidence',
      [
        { kind: 'finding', id: anId(65) },
        { kind: 'card', id: anId(62) },
      ],
      'F-01, C-003',
      'F-01、C-003',
    ],
    [
      'accepted.noBudget',
      { check: 'noBudget', reason: both('In kind', '实物') },
      'No budget is set: In kind',
      '未确定预算：实物',
    ],
    ['context.zh', paragraphs('一', '二') as unknown as Value, '一\n二', '一\n二'],
    ['sections', ['budget', 'summary'], 'Summary, Budget', '概要、预算'],
    [
      'logo',
      { blob: 'a'.repeat(64), type: 'image/png', width: 3, height: 4 },
      'Picture, 3 × 4 pixels',
      '图片，3 × 4 像素',
    ],
    ['accent', '#0b6e69', '#0b6e69', '#0b6e69'],
    ['typeface', 'serif', 'Times New Roman · 宋体', 'Times New Roman · 宋体'],
    ['further.x', 'red', 'red', 'red'],
    ['further.x', { a: [1] }, '{"a":[1]}', '{"a":[1]}'],
    ['version', '1.2', '1.2', '1.2'],
    ['order', 'a0', '', ''],
    ['no such field', 'x', '', ''],
    [null, { title: both('Train', '培训') }, 'Train', '培训'],
    [null, null, '', ''],
  ])('of %s: %j', (field, value, english, chinese) => {
    expect(fieldWords(records, field, value, 'en')).toBe(english);
    expect(fieldWords(records, field, value, 'zh')).toBe(chinese);
  });

  it('that is a place is told by its number', () => {
    expect(fieldWords(records, 'outputId', output, 'en')).toMatch(/^O\d\.\d .+/u);
    expect(fieldWords(records, 'activityId', activity, 'en')).toMatch(/^\d\.\d\.\d Visit factory number 2/u);
    expect(fieldWords(records, 'outputId', anId(999), 'zh')).toBe('（此处未知）');
  });

  it.each(planTables)('of any other shape says nothing wrong: %s', (table) => {
    const odd: readonly Value[] = [null, 7, true, 'x', [], {}, [null], [7], { en: 1 }, [{ kind: 'x' }]];
    for (const field of Object.keys(fieldRules[table]))
      for (const value of odd) expect(typeof fieldWords(records, field, value, 'en')).toBe('string');
  });

  it('of every field of a full row has words', () => {
    const row = records.activities.get(anId(1000));
    const silent = Object.keys(fieldRules.activities).filter(
      (field) => row && fieldWords(records, field, valueAt('activities', row, field), 'en') === '',
    );
    expect(silent).toEqual(['order', 'accepted']);
  });
});

describe('a field', () => {
  it.each<[path: string, en: string, zh: string]>([
    ['deliverable.zh', 'Deliverable (Chinese)', '交付成果（中文）'],
    ['title.en', 'Wording (English)', '名称（英文）'],
    ['budget.amount', 'Budget', '预算'],
    ['budget.payer', 'Paid by', '出资方'],
    [`supporting.${idle}`, 'Supporting partners', '协作单位'],
    ['accepted.noBudget', 'Accepted checks', '已接受的检查项'],
    ['further.colour', 'colour (from a newer version)', 'colour（来自较新版本）'],
    ['outputId', 'Output', '所属产出'],
  ])('%s is called by its name', (path, english, chinese) => {
    expect(fieldName(path, 'en')).toBe(english);
    expect(fieldName(path, 'zh')).toBe(chinese);
  });

  it.each(planTables)('of %s that can come back has a name', (table) => {
    for (const language of ['en', 'zh'] satisfies Language[]) {
      const { names } = documentLabels(language).fields;
      const nameless = Object.entries(fieldRules[table]).filter(
        ([field, rule]) => rule !== 'fixed' && field !== 'further' && !(field in names),
      );
      expect(nameless).toEqual([]);
    }
  });
});
