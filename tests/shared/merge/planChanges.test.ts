import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../shared/domain/activity.ts';
import { nothingFurther } from '../../../shared/domain/further.ts';
import type { Month } from '../../../shared/domain/month.ts';
import { planTables } from '../../../shared/domain/planMerge.ts';
import type { RichText } from '../../../shared/domain/richText.ts';
import { changedFields, fieldPath, fieldRules, valueAt } from '../../../shared/merge/fields.ts';
import { planChanges } from '../../../shared/merge/planChanges.ts';
import { tables } from '../../../shared/records/tables.ts';
import { aMilestone, anId, aWorkplan, en, keyAt } from '../../builders.ts';
import { idA, idM, markM, paragraphs, plan, rowA, rowB, rowC } from './planParts.ts';

const partner = anId<never>(301);

describe('what changed in a row', () => {
  it.each<[fields: Partial<Activity>, paths: readonly string[]]>([
    [{ title: { en: 'Advise', zh: '' } }, ['title.en']],
    [{ title: { en: 'Advise', zh: '咨询' } }, ['title.en', 'title.zh']],
    [{ budget: { amount: 1, currency: 'CNY', payer: null } }, ['budget.amount']],
    [{ budget: { amount: null, currency: 'USD', payer: null } }, ['budget.amount']],
    [{ budget: { amount: null, currency: 'CNY', payer: 'ilo' } }, ['budget.payer']],
    [{ supporting: [{ partnerId: partner, isConfirmed: true }] }, ['supporting']],
    [{ provinces: [partner] }, ['provinces']],
    [{ order: keyAt(4) }, ['order']],
    [{ outputId: partner, order: keyAt(4) }, ['outputId']],
    [{ further: { x: 1, y: null } }, ['further.x', 'further.y']],
    [{ start: '2018-01' as Month, status: 'done' }, ['start', 'status']],
    [{ illustrative: true, workplanId: partner }, []],
    [{}, []],
  ])('%j', (fields, paths) => {
    expect(changedFields('activities', rowA(), rowA(fields))).toEqual(paths);
  });

  it('has a value at each path', () => {
    const row = rowA({
      title: { en: 'Advise', zh: '咨询' },
      budget: { amount: 1, currency: 'CNY', payer: 'ilo' },
      supporting: [{ partnerId: partner, isConfirmed: true }],
      further: { 'a.b': [1] },
    });
    const values = {
      'title.zh': '咨询',
      title: row.title,
      'budget.amount': { amount: 1, currency: 'CNY' },
      'budget.payer': 'ilo',
      budget: row.budget,
      supporting: row.supporting,
      [`supporting.${String(partner)}`]: { partnerId: partner, isConfirmed: true },
      'supporting.nobody': null,
      'further.a.b': [1],
      outputId: row.outputId,
      nothing: null,
      __proto__: null,
    };
    for (const [path, value] of Object.entries(values))
      expect(valueAt('activities', row, path), path).toEqual(value);
  });

  it('is in the language that its path names', () => {
    expect(fieldPath('deliverable.zh')).toEqual({ field: 'deliverable', place: '.zh', language: 'zh' });
    expect(fieldPath('further.zh')).toEqual({ field: 'further', place: '.zh', language: null });
    expect(fieldPath('start')).toEqual({ field: 'start', place: '', language: null });
  });

  it('is no comment to oneself', () => {
    const marks = [{ type: 'comment', attrs: { text: 'Ask Li Na' } }] as const;
    const noted: RichText = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Why', marks }] }],
    };
    const [before, after] = [paragraphs('Why'), noted].map((text) =>
      aWorkplan({ context: { en: text, zh: paragraphs() } }),
    );
    expect(changedFields('workplans', before as never, after as never)).toEqual([]);
    expect(valueAt('workplans', after as never, 'context.en')).toEqual(paragraphs('Why'));
  });

  it.each(planTables)('has a rule for every field of %s', (table) => {
    expect(Object.keys(fieldRules[table]).sort()).toEqual(
      Object.keys(tables[table].schema.unwrap().shape).sort(),
    );
  });
});

describe('what changed in a plan', () => {
  it('is listed row by row, what is gone behind', () => {
    const before = plan([rowA(), rowB()], [markM()]);
    const after = plan([rowC({ title: en('New') }), rowB({ lead: en('Li Na') })], [], { version: '2' });
    expect(planChanges(before, after)).toEqual([
      {
        table: 'workplans',
        id: before.workplan.id,
        title: { en: '', zh: '' },
        change: 'edited',
        fields: ['version'],
      },
      { table: 'activities', id: rowC().id, title: en('New'), change: 'added', fields: [] },
      { table: 'activities', id: rowB().id, title: rowB().title, change: 'edited', fields: ['lead.en'] },
      { table: 'activities', id: idA, title: rowA().title, change: 'removed', fields: [] },
      { table: 'milestones', id: idM, title: markM().title, change: 'removed', fields: [] },
    ]);
  });

  it('is nothing between equal plans', () => {
    const milestone = aMilestone({ further: nothingFurther });
    expect(planChanges(plan([rowA()], [milestone]), plan([rowA()], [{ ...milestone }]))).toEqual([]);
  });
});
