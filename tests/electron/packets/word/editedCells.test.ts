import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../shared/domain/text.ts';
import { anId } from '../../../builders.ts';
import { idle, zhejiang } from '../../../documentBuilders.ts';
import { base, edited, texts } from './editedPlan.ts';
import { type Spoken, spoken } from './readBack.ts';
import { cellsOf, newRow, run, type WordFile } from './wordFile.ts';

describe.each(spoken)('cells of a file in %s that somebody has changed', (language) => {
  const written = texts[language];
  const prose = (en: string, zh: string) =>
    language === 'both' ? { en, zh } : ({ [language]: language === 'en' ? en : zh } as object);

  it.each([
    ['logframe', 'deliverable', 'Handbook', '手册', { deliverable: prose('Handbook', '手册') }],
    [
      'logframe',
      'title',
      'Visit two factories',
      '走访两家工厂',
      { title: prose('Visit two factories', '走访两家工厂') },
    ],
    ['schedule', 'lead', 'Li Na', '李娜', { lead: { en: 'Li Na', zh: '李娜' } }],
    ['logframe', 'target', '25 workers', '25名工人', { target: { quantity: 25 } }],
    ['logframe', 'baseline', '1,200 firms', '1200家企业', { baseline: { quantity: 1200 } }],
    ['logframe', 'percentWomen', '55 %', '55%', { percentWomen: 55 }],
    ['schedule', 'budget', 'USD 2,500.50', '2,500.50美元', { budget: { amount: 2500.5, currency: 'USD' } }],
    ['schedule', 'payer', 'ILO', '国际劳工组织', { budget: { payer: 'ilo' } }],
    ['schedule', 'status', 'Done', '已完成', { status: 'done' }],
    ['logframe', 'provinces', '–', '–', { provinces: [] }],
    ['logframe', 'sectors', '–', '–', { sectors: [] }],
    [
      'schedule',
      'supporting',
      'Expert trainers',
      '专家培训师',
      { supporting: [{ partnerId: idle, isConfirmed: true }] },
    ],
    [
      'schedule',
      'supporting',
      'SAWS Zhejiang, ET?',
      '浙江省安监局、ET？',
      { supporting: [{ partnerId: zhejiang }, { isConfirmed: false }] },
    ],
  ] as const)('reads %s · %s', (table, column, en, zh, fields) => {
    const {
      edited: rows,
      added,
      removed,
      unread,
    } = edited(language, (file) => file.setCell(table, '1.2.1', column, ...written(en, zh)));
    expect(unread).toEqual([]);
    expect([added, removed]).toEqual([[], []]);
    expect(Object.keys(rows)).toEqual(['1.2.1']);
    expect(rows['1.2.1']).toMatchObject(fields);
    expect(Object.keys(rows['1.2.1'] ?? {})).toEqual(Object.keys(fields));
  });

  it.each([
    ['logframe', 'provinces', 'Zhejiang, Narnia', '浙江、纳尼亚', 'Provinces', '省份'],
    ['schedule', 'budget', 'a lot', '很多', 'Budget', '预算'],
    ['schedule', 'payer', 'the bank', '银行', 'Paid by', '出资方'],
    ['schedule', 'supporting', 'Nobody knows', '无人知晓', 'Supporting partners', '协作单位'],
    ['logframe', 'percentWomen', 'about half', '大约一半', '% women', '女性占比'],
    ['logframe', 'evidence', 'F-01, F-99', 'F-01、F-99', 'Evidence', '依据'],
  ] as const)(
    'keeps %s · %s and lists the words that nobody understands',
    (table, column, en, zh, head, headZh) => {
      const { theirs, unread } = edited(language, (file) =>
        file.setCell(table, '1.2.1', column, ...written(en, zh)),
      );
      expect(theirs).toEqual(base);
      const place = `1.2.1 · ${language === 'zh' ? headZh : head}`;
      expect(unread).toEqual([{ place, text: written(en, zh).join('\n') }]);
    },
  );

  it('keeps what differs only in spaces, width or breaks', () => {
    const { theirs, unread } = edited(language, (file) => {
      file.xml = file.xml
        .replaceAll(
          '<w:t xml:space="preserve">Visit factory',
          '<w:t xml:space="preserve"> Visit\u00A0  factory',
        )
        .replaceAll('、', '､'.normalize('NFKC'))
        .replaceAll('50 firms', '５０ firms')
        .replaceAll('advise its', 'advise</w:t></w:r><w:r><w:br/><w:t xml:space="preserve"> its');
    });
    expect(unread).toEqual([]);
    expect(theirs).toEqual(base);
  });
});

describe('a cell in two languages', () => {
  it.each([
    ['one line is changed', ['Handbook', '指南1'], { en: 'Handbook', zh: '指南1' }],
    ['the other line is changed', ['Guide 1', '手册'], { en: 'Guide 1', zh: '手册' }],
    ['the second line is gone', ['Guide 1'], { en: 'Guide 1', zh: '' }],
    ['both are gone', [''], { en: '', zh: '' }],
  ])('is read where %s', (_, lines, deliverable) => {
    const { edited: rows } = edited('both', (file) =>
      file.setCell('logframe', '1.2.1', 'deliverable', ...lines),
    );
    expect(rows['1.2.1']?.deliverable).toEqual(deliverable);
  });

  it('is told apart by its script where the styles are gone', () => {
    const { edited: rows, unread } = edited('both', (file) => {
      file.setCell('logframe', '1.2.1', 'deliverable', 'Handbook', '手册');
      file.setCell('logframe', '1.2.1', 'target', '12 workers', '10名工人');
      file.xml = file.xml.replaceAll(/<w:pStyle w:val="Plan[^"]*"\/>/g, '');
    });
    expect(unread).toEqual([]);
    expect(Object.keys(rows)).toEqual(['1.2.1']);
    expect(rows['1.2.1']).toEqual({
      deliverable: { en: 'Handbook', zh: '手册' },
      target: { quantity: 12, unit: { en: 'workers', zh: '名工人' } },
    });
  });

  it('lists the second of two figures that do not agree', () => {
    const { edited: rows, unread } = edited('both', (file) =>
      file.setCell('logframe', '1.2.1', 'target', '12 workers', '13名工人'),
    );
    expect(rows['1.2.1']?.target).toEqual({ quantity: 12, unit: { en: 'workers', zh: '名工人' } });
    expect(unread).toEqual([{ place: '1.2.1 · Target group', text: '13名工人' }]);
  });
});

describe('quarters', () => {
  const filled = (file: WordFile) => file.cell('schedule', '1.2.1', 'quarters');
  const grid = (file: WordFile, marks: string) =>
    file.change('schedule', '1.2.1', (row) => {
      const cells = [...cellsOf(row)];
      const on = cells.find((cell) => cell.includes('■')) ?? '';
      const off = on.replace('■', '').replace(/<w:shd [^>]*\/>/, '');
      const own = marks
        .split('')
        .map((mark) => (mark === 'x' ? on : mark === 's' ? on.replace('■', '') : off));
      return row.replace(cells.slice(4, 11).join(''), () => own.join(''));
    });

  it.each([
    // Planned: January to September 2018, which fills the second to the fourth of the seven quarters.
    ['-xxxx--', { end: '2018-12' }],
    ['xxxx---', { start: '2017-10' }],
    ['-xx----', { end: '2018-06' }],
    ['-----x-', { start: '2019-01', end: '2019-03' }],
    ['-------', { start: null, end: null }],
    ['-sss---', {}],
    ['-xxxs--', { end: '2018-12' }],
  ])('filled as %s', (marks, fields) => {
    const { edited: rows, unread } = edited('en', (file) => grid(file, marks));
    expect(unread).toEqual([]);
    expect(rows['1.2.1'] ?? {}).toEqual(fields);
  });

  it('with a hole say nothing and are listed', () => {
    const { theirs, unread } = edited('zh', (file) => grid(file, '-x-x---'));
    expect(theirs).toEqual(base);
    expect(unread).toEqual([{ place: '1.2.1 · 时间', text: '2018-Q1, 2018-Q3' }]);
  });

  it('are not those of a row that somebody has marked in a colour', () => {
    const { theirs } = edited('en', (file) => {
      expect(filled(file)).not.toContain('w:shd');
      file.change('schedule', '1.2.1', (row) =>
        row
          .replaceAll(/<w:shd [^>]*\/>/g, '')
          .replaceAll('</w:tcPr>', '<w:shd w:val="clear" w:fill="FFFF00"/></w:tcPr>'),
      );
    });
    expect(theirs).toEqual(base);
  });
});

describe('assumptions, risks and remarks', () => {
  it.each(spoken)('are read by the number of their row in %s', (language) => {
    const words: Readonly<Record<Language, string>> = {
      en: 'Together with spring visits 1',
      zh: '与春季走访合并1',
    };
    const main = language === 'zh' ? 'zh' : 'en';
    const { edited: rows, unread } = edited(language, (file) => {
      file.xml = file.xml.replace(words[main], main === 'en' ? 'In autumn' : '秋季');
    });
    expect(unread).toEqual([]);
    expect(rows).toEqual({
      '1.2.1': { remarks: { ...words, [main]: main === 'en' ? 'In autumn' : '秋季' } },
    });
  });
});

describe('two tables that say different things of one cell', () => {
  it('the logical framework stands, the words of the other are listed', () => {
    const { edited: rows, unread } = edited('en', (file) => {
      file.setCell('logframe', '1.2.1', 'title', 'In the one');
      file.setCell('schedule', '1.2.1', 'title', 'In the other');
    });
    expect(rows['1.2.1']?.title?.en).toBe('In the one');
    expect(unread).toEqual([{ place: '1.2.1 · Activity', text: 'In the other' }]);
  });

  it('where only one was changed it is taken', () => {
    const { edited: rows, unread } = edited('en', (file) =>
      file.setCell('schedule', '1.2.1', 'title', 'In the other'),
    );
    expect(rows['1.2.1']?.title?.en).toBe('In the other');
    expect(unread).toEqual([]);
  });
});

describe('milestones', () => {
  const list = (file: WordFile) =>
    (file.xml.match(/<w:tbl>(?:(?!<\/w:tbl>).)*?<\/w:tbl>/gs) ?? []).find((each) =>
      /Material printed|材料印制完成/.test(each),
    ) ?? '';
  const rowOf = (file: WordFile, words: string) =>
    (list(file).match(/<w:tr>.*?<\/w:tr>/gs) ?? []).find((row) => row.includes(words)) ?? '';
  const read = (language: Spoken, edit: (file: WordFile) => void) => {
    const { theirs, unread, edited: rows } = edited(language, edit);
    expect(rows).toEqual({});
    return {
      unread,
      milestones: [...theirs.milestones.values()].filter((row) => row !== base.milestones.get(row.id)),
      theirs,
    };
  };
  const cellAt = (file: WordFile, words: string, at: number, text: string) => {
    const row = rowOf(file, words);
    const cell = cellsOf(row)[at] ?? '';
    file.xml = file.xml.replace(row, () =>
      row.replace(cell, () => cell.replace(/<w:r>.*<\/w:r>/s, run(text))),
    );
  };

  it('that were changed are read: the words, the month, whether they are reached', () => {
    expect(read('en', (file) => cellAt(file, 'First course held', 1, 'Two courses held'))).toMatchObject({
      milestones: [{ id: anId(181), title: { en: 'Two courses held', zh: '首期培训班举办' } }],
      unread: [],
    });
    expect(read('zh', (file) => cellAt(file, '首期培训班举办', 0, '2018年3月'))).toMatchObject({
      milestones: [{ id: anId(181), month: '2018-03', isDone: true }],
      unread: [],
    });
    expect(read('en', (file) => cellAt(file, 'First course held', 4, ''))).toMatchObject({
      milestones: [{ id: anId(181), isDone: false }],
    });
  });

  it('whose month nobody understands keep it, and the words are listed', () => {
    expect(read('en', (file) => cellAt(file, 'First course held', 0, 'after the feast'))).toMatchObject({
      milestones: [],
      unread: [{ place: '1.2.1 · Milestone', text: 'after the feast' }],
    });
  });

  it('that are gone are gone, and those that somebody has written are new', () => {
    const { theirs } = read('both', (file) => {
      const row = rowOf(file, 'First course held');
      file.xml = file.xml.replace(row, () =>
        newRow(row, ['May 2018', 'Report written', '1.3.1', 'whatever', '']),
      );
    });
    expect(
      [...theirs.milestones.values()].map(({ title, month, activityId }) => [title.en, month, activityId]),
    ).toContainEqual(['Report written', '2018-05', anId(1002)]);
    expect(theirs.milestones.size).toBe(2);
  });
});
