import { describe, expect, it } from 'vitest';
import type { NamedLine } from '../../../shared/domain/parseAnswer.ts';
import { unanswered } from '../../../shared/domain/recommendation.ts';
import {
  columnsByContent,
  columnsByHeading,
  readCell,
  readRow,
} from '../../../shared/domain/recommendationRows.ts';
import type { OutputId } from '../../../shared/domain/strategy.ts';
import { anId, en } from '../../builders.ts';

const line = { kind: 'output', id: anId<OutputId>(80) } as const;
const lines: readonly NamedLine[] = [{ line, names: ['O1.1'] }];

describe('the columns of a list of recommendations', () => {
  it.each([
    [
      ['No.', 'Recommendation', 'Addressed to', 'Priority', 'Resources', 'Timing'],
      [null, 'text', 'addressee', 'priority', 'resources', 'timing'],
    ],
    [
      ['Recommendations', 'Management response', 'Action', 'Status', 'Strategy'],
      ['text', 'response', 'action', 'status', 'answeredBy'],
    ],
    [
      ['编号', '建议', '来源', '对象', '优先程度', '回应', '状态'],
      [null, 'text', 'source', 'addressee', 'priority', 'response', 'status'],
    ],
    [['Recommendation'], ['text']],
  ])('are known by the headings %o', (headings, use) => {
    expect(columnsByHeading(headings)).toEqual(use);
  });

  it.each([
    [['Train more trainers in what the evaluation recommended']],
    [['R1', 'Train more trainers', 'ILO']],
    [['What works', 'Another']],
  ])('are not read from a first row that is no heading: %o', (cells) => {
    expect(columnsByHeading(cells)).toBeNull();
  });

  it('are guessed from what the cells look like where there are no headings', () => {
    const rows = [
      ['R-01', 'Train more trainers of small enterprises', 'High', 'Accepted', 'Mid-term evaluation'],
      ['R-02', 'Measure productivity before and after', 'Low', 'Rejected', 'Mission 2016'],
    ];
    expect(columnsByContent(rows)).toEqual([null, 'text', 'priority', 'response', 'source']);
  });
});

describe('a row of a list', () => {
  const read = (cells: readonly string[], use: Parameters<typeof readRow>[1]) =>
    readRow(cells, use, unanswered, 'en', lines);

  it('gives the fields of its columns', () => {
    expect(
      read(
        ['R-01', 'Train more trainers', 'high', 'partially accepted', '1.1'],
        [null, 'text', 'priority', 'response', 'answeredBy'],
      ),
    ).toEqual({
      fields: { text: en('Train more trainers'), priority: 'high', response: 'partly', answeredBy: [line] },
      typed: [],
      left: [],
    });
  });

  it('keeps what is not understood, and says what found no place', () => {
    expect(read(['Train', 'perhaps', 'O9', 'spare'], ['text', 'response', 'answeredBy', null])).toEqual({
      fields: { text: en('Train') },
      typed: [
        ['response', 'perhaps'],
        ['answeredBy', 'O9'],
      ],
      left: [[3, 'spare']],
    });
  });

  it('takes the same words in two languages as one text', () => {
    const { fields } = read(['Train more trainers', '培养更多培训师'], ['text', 'text']);
    expect(fields.text).toEqual({ en: 'Train more trainers', zh: '培养更多培训师' });
  });

  it('puts Chinese where Chinese belongs', () => {
    expect(read(['加强合作'], ['text']).fields.text).toEqual({ en: '', zh: '加强合作' });
  });
});

describe('a cell of the matrix', () => {
  it.each([
    ['response', '', { response: null }],
    ['status', '', { status: 'notStarted' }],
    ['priority', '高', { priority: 'high' }],
    ['answeredBy', '', { answeredBy: [] }],
    ['source', 'Mission', { source: en('Mission') }],
  ] as const)('reads %s from %o', (column, typed, fields) => {
    expect(readCell(column, typed, unanswered, 'en', lines)).toEqual({ kind: 'fields', fields });
  });

  it('leaves a text as it is when nothing was changed', () => {
    const before = { ...unanswered, text: { en: 'Train', zh: '培训' } };
    const reading = readCell('text', 'Train', before, 'en', lines);
    expect(reading.kind === 'fields' && reading.fields.text).toBe(before.text);
  });

  it('says which lines there are not', () => {
    expect(readCell('answeredBy', 'O1.1, O7', unanswered, 'en', lines)).toEqual({
      kind: 'problem',
      problem: 'unknown-lines',
      names: ['O7'],
    });
  });
});
