import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BlockModel, blockModelSchema } from '../../../../shared/domain/blockModel.ts';
import { type LiveBlock, matrixMeasures } from '../../../../shared/domain/liveBlock.ts';
import { type Language } from '../../../../shared/domain/text.ts';
import type { Records } from '../../../../shared/records/tables.ts';
import { blockModelOf } from '../../../../shared/reports/strategy/blockModelOf.ts';
import { anId, recordsOf } from '../../../builders.ts';
import { both, idle, zhejiang } from '../../../documentBuilders.ts';
import { smallWorkshop } from '../../../smallWorkshop.ts';
import { aPosition } from '../../../strategyBuilders.ts';
import { writtenStrategy } from '../../../writtenStrategy.ts';

const all: readonly LiveBlock[] = [
  { kind: 'findings', sessionId: null },
  { kind: 'findings', sessionId: anId(20) },
  { kind: 'objectives' },
  { kind: 'results' },
  { kind: 'targets' },
  ...matrixMeasures.map((measure): LiveBlock => ({ kind: 'matrix', measure })),
  { kind: 'plan', partnerId: null },
  { kind: 'plan', partnerId: zhejiang },
  { kind: 'timeline' },
  { kind: 'budget', by: 'payer' },
  { kind: 'budget', by: 'partner' },
  { kind: 'coverage' },
  { kind: 'positions' },
  { kind: 'risks' },
  { kind: 'recommendations' },
  { kind: 'participants' },
];
const records = writtenStrategy();

/** Row by row, the cells in one language. */
function read(model: BlockModel, language: Language = 'en'): readonly (readonly string[])[] {
  return model.tables.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text[language])));
}

const rowsOf = (block: LiveBlock, language: Language = 'en', from: Records = records) =>
  read(blockModelOf(from, block), language);

describe.each(all.map((block) => [JSON.stringify(block), block] as const))('the block %s', (_, block) => {
  it('is sound plain data: every row fills the columns, and no key comes twice', () => {
    for (const from of [records, smallWorkshop(), recordsOf({})]) {
      const model = blockModelOf(from, block);
      expect(blockModelSchema.parse(model)).toEqual(model);
      for (const { columns, rows } of model.tables) {
        const keys = rows.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { cells, key } of rows)
          expect(
            cells.reduce((sum, { span }) => sum + span, 0),
            key,
          ).toBe(columns.length);
      }
    }
  });

  it('says everything in both languages', () => {
    const model = blockModelOf(records, block);
    const texts = [
      model.caption,
      ...model.tables.flatMap(({ columns, rows }) => [
        ...columns.map(({ title }) => title),
        ...rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
      ]),
    ];
    for (const { en, zh } of texts) expect(en === '', `${en} ${zh}`).toBe(zh === '');
    expect(model.caption.zh).toMatch(/\p{Script=Han}/u);
    expect(model.tables.length).toBeGreaterThan(0);
  });

  it('has a sentence instead of a table while there is nothing to show', () => {
    const model = blockModelOf(recordsOf({}), block);
    expect(model.tables).toEqual([]);
    expect(model.note.en).toMatch(/\.$/u);
    expect(model.note.zh).toMatch(/。$/u);
  });
});

describe('findings', () => {
  it('come with grade, share, source, reservations and what they rest on', () => {
    expect(rowsOf({ kind: 'findings', sessionId: anId(20) })).toEqual([
      [
        'F-01',
        'Inspectors became advisers\nReservation of Expert trainers: Not everywhere',
        'Monitoring data',
        '77 of 120 (64\u00A0%)\nFollow-up 2016',
        'K-01\n2 cards · 3 votes',
      ],
    ]);
    expect(rowsOf({ kind: 'findings', sessionId: anId(20) }, 'zh')[0]?.[1]).toBe(
      '监察员成为顾问\n专家培训师的保留意见：并非处处如此',
    );
  });

  it('of all sessions stand under their session and define their reference', () => {
    const [table] = blockModelOf(records, { kind: 'findings', sessionId: null }).tables;
    expect(table?.rows.map(({ kind, anchor, illustrative }) => [kind, anchor, illustrative])).toEqual([
      ['group', null, false],
      ['row', 'F-01', true],
    ]);
  });
});

describe('objectives', () => {
  it('say why they are there, what they rest on and how strong that is', () => {
    const rows = rowsOf({ kind: 'objectives' });
    expect(rows[0]).toEqual(['Development objective: Decent work in small firms.']);
    expect(rows[1]).toEqual([
      'O1',
      'Inspectors advise',
      'Fines alone changed little',
      'F-01\nMonitoring data · 77 of 120 (64\u00A0%) · 2 cards · 3 votes',
    ]);
    expect(rows.at(-1)).toEqual(['O2', 'Nobody works on this', '–', 'No evidence named']);
  });

  it('define their references once', () => {
    const [table] = blockModelOf(records, { kind: 'objectives' }).tables;
    expect(table?.rows.map(({ anchor }) => anchor)).toEqual([null, 'O1', 'O1.1', 'O1.2', 'O1.3', 'O2']);
  });
});

describe('the results framework', () => {
  it('has every indicator under its line, and names lines without one', () => {
    const rows = rowsOf({ kind: 'results' });
    const at = rows.findIndex(([title]) => title === 'O1  Inspectors advise');
    expect(rows[at + 1]).toEqual(['Firms advised', '0 firms', '437 firms', 'Visit records', 'Funds arrive']);
    expect(rows.at(-1)).toEqual(['No indicator yet', '–']);
  });
});

describe('targets', () => {
  it('stand beside what the plans add up to', () => {
    const [row] = rowsOf({ kind: 'targets' });
    // 0 + 10 + … + 230 workers.
    expect(row?.slice(0, 3)).toEqual(['5,000 workers', '2,760', '55\u00A0%']);
    expect(row?.[3]).toBe('SAWS Zhejiang 2,760');
  });
});

describe('the matrix', () => {
  it('adds up: the cells of a row, the outputs of an objective, and the objectives', () => {
    const counts = rowsOf({ kind: 'matrix', measure: 'count' }).map((row) =>
      row.slice(1).map((text) => (text === '–' ? 0 : Number(text))),
    );
    for (const row of counts) expect(row.slice(0, -1).reduce((a, b) => a + b, 0)).toBe(row.at(-1));
    expect(counts[0]?.at(-1)).toBe(24);
    expect(counts.slice(1, 4).reduce((sum, row) => sum + (row.at(-1) ?? 0), 0)).toBe(24);
    expect(counts.at(-1)?.at(-1)).toBe(24);
  });

  it('shows a line that nobody works on', () => {
    const [table] = blockModelOf(records, { kind: 'matrix', measure: 'budget' }).tables;
    const gap = table?.rows.find(({ cells }) => cells[0]?.text.en.startsWith('O2'));
    expect(gap?.cells.at(-1)).toMatchObject({ text: { en: '0' }, tone: 'missing' });
  });
});

describe('the consolidated plan', () => {
  it('names the partner of each activity, and not in the plan of one', () => {
    const [table] = blockModelOf(records, { kind: 'plan', partnerId: null }).tables;
    const [own] = blockModelOf(records, { kind: 'plan', partnerId: zhejiang }).tables;
    expect(table?.columns).toHaveLength(7);
    expect(own?.columns).toHaveLength(6);
    const numbers = own?.rows.flatMap(({ anchor }) => anchor ?? []);
    expect(numbers?.slice(0, 2)).toEqual(['1.1.1', '1.1.2']);
    expect(table?.rows.every(({ anchor }) => anchor === null)).toBe(true);
  });

  it('has a sentence for a partner without a plan, and for one that is gone', () => {
    expect(blockModelOf(records, { kind: 'plan', partnerId: idle }).note.en).toMatch(/No activity/u);
    expect(blockModelOf(records, { kind: 'plan', partnerId: anId(999) }).note.en).toMatch(/no longer/u);
  });
});

describe('the timeline', () => {
  it('fills the quarters in which an activity runs and marks its milestones', () => {
    const [table] = blockModelOf(records, { kind: 'timeline' }).tables;
    expect(table?.columns.slice(2, 4).map(({ title }) => title)).toEqual([
      { en: 'Q4\n2017', zh: '4季\n2017' },
      { en: 'Q1\n2018', zh: '1季\n2018' },
    ]);
    const [, first] = table?.rows ?? [];
    expect(first?.cells.slice(2, 5).map(({ text, tone }) => [text.en, tone])).toEqual([
      ['■', 'filled'],
      ['◆', 'filled'],
      ['', 'plain'],
    ]);
    expect(blockModelOf(records, { kind: 'timeline' }).note.en).toContain(
      '6 activities without dates are left out.',
    );
  });
});

describe('the budget', () => {
  it.each(['payer', 'partner'] as const)('by %s adds up exactly in every currency', (by) => {
    const { tables } = blockModelOf(records, { kind: 'budget', by });
    expect(tables).toHaveLength(2);
    const value = (text: string | undefined) =>
      Math.round(Number((text ?? '').replaceAll(/[^\d.]/gu, '')) * 100);
    for (const { rows } of tables) {
      const numbers = rows.map(({ cells }) => cells.slice(1).map(({ text }) => value(text.en)));
      for (const row of numbers) expect(row.slice(0, -1).reduce((a, b) => a + b, 0)).toBe(row.at(-1));
      numbers.at(-1)?.forEach((sum, at) => {
        expect(numbers.slice(0, -1).reduce((a, row) => a + (row[at] ?? 0), 0)).toBe(sum);
      });
    }
  });
});

describe('coverage', () => {
  it('names challenges with their votes, and says what is missing', () => {
    const rows = rowsOf({ kind: 'coverage' });
    expect(rows[0]?.[0]).toBe('K-01');
    expect(rows[0]?.[2]).toBe('3');
    expect(rows[0]?.[3]).toBe('F-01');
    expect(rows[0]?.[4]).toBe('O1');
  });
});

describe('positions', () => {
  it('have a symbol and a word, and below them why partners do not agree', () => {
    const { tables, note } = blockModelOf(records, { kind: 'positions' });
    const [stands, reasons] = tables;
    expect(stands?.rows[1]?.cells.map(({ text, tone }) => [text.en, tone])).toEqual([
      ['O1  Inspectors advise', 'strong'],
      ['△ With reservation', 'reserved'],
      ['√ Agreed', 'agreed'],
    ]);
    expect(reasons?.rows.map(({ cells }) => cells.map(({ text }) => text.en))).toEqual([
      ['O1  Inspectors advise', 'SAWS Zhejiang', '△ With reservation', 'Only with a budget'],
      ['O1.1  Output in words 1', 'Expert trainers', '× Not agreed', '–'],
    ]);
    expect(note.en).toContain('ZJ SAWS Zhejiang');
  });

  it('forget a reservation whose partner has agreed after all', () => {
    fc.assert(
      fc.property(fc.constantFrom('agreed', 'reservation', 'notAgreed'), (stand) => {
        const position = aPosition({ stand, text: both('Kept words', '留下的话') });
        const changed = { ...records, positions: new Map([[position.id, position]]) };
        const words = JSON.stringify(blockModelOf(changed, { kind: 'positions' }));
        expect(words.includes('Kept words')).toBe(stand !== 'agreed');
      }),
    );
  });
});

describe('recommendations', () => {
  it('are answered line by line, and say when they are not', () => {
    const [first, second] = rowsOf({ kind: 'recommendations' });
    expect(first).toEqual([
      'R-01',
      'Work with fewer sectors\nMid-term evaluation 2015 · Priority: High',
      'Accepted',
      'Three sectors only',
      'Not started',
      'O1',
    ]);
    expect(second?.slice(2, 4)).toEqual(['No response yet', 'Not said yet']);
  });
});

it('risks stand beside the assumptions of their line', () => {
  expect(rowsOf({ kind: 'risks' })).toEqual([['O1', 'Inspectors advise', 'Funds arrive', 'Staff leave']]);
});

it('participants stand under their partner, without how to reach them', () => {
  expect(rowsOf({ kind: 'participants' })).toEqual([['SAWS Zhejiang'], ['Li Na', 'Inspector']]);
  expect(JSON.stringify(blockModelOf(records, { kind: 'participants' }))).not.toContain('li@example.org');
});
