import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type NamedLine,
  parseActionStatus,
  parseLevel,
  parseLines,
  parseResponse,
} from '../../../shared/domain/parseAnswer.ts';
import type { ObjectiveId, OutputId } from '../../../shared/domain/strategy.ts';
import { anId } from '../../builders.ts';

const known: readonly NamedLine[] = [
  { line: { kind: 'development' }, names: ['Development objective', '发展目标'] },
  { line: { kind: 'objective', id: anId<ObjectiveId>(1) }, names: ['O1'] },
  { line: { kind: 'output', id: anId<OutputId>(2) }, names: ['O1.1'] },
  { line: { kind: 'output', id: anId<OutputId>(3) }, names: ['O1.2'] },
];
const [development, first, output] = known.map(({ line }) => line);

describe('what evaluations write into a response matrix', () => {
  it.each([
    ['High', 'high'],
    [' medium ', 'medium'],
    ['Low.', 'low'],
    ['高', 'high'],
    ['中等', 'medium'],
    ['', null],
    ['higher', null],
  ])('reads the level %o', (typed, level) => {
    expect(parseLevel(typed)).toBe(level);
  });

  it.each([
    ['Accepted', 'accepted'],
    ['接受', 'accepted'],
    ['Partially accepted', 'partly'],
    ['partly', 'partly'],
    ['部分接受', 'partly'],
    ['Not accepted', 'rejected'],
    ['不接受', 'rejected'],
    ['拒绝。', 'rejected'],
    ['to be discussed', null],
    ['', null],
  ])('reads the response %o', (typed, response) => {
    expect(parseResponse(typed)).toBe(response);
  });

  it.each([
    ['Not yet started', 'notStarted'],
    ['On-going', 'underWay'],
    ['Completed', 'done'],
    ['已完成', 'done'],
    ['N/A', 'overtaken'],
    ['情况已变，不再适用', 'overtaken'],
    ['soon', null],
  ])('reads the status %o', (typed, status) => {
    expect(parseActionStatus(typed)).toBe(status);
  });

  it('reads lines by their numbers, each once', () => {
    expect(parseLines('O1.1; o1, 1.1、发展目标', known)).toEqual({
      kind: 'lines',
      lines: [output, first, development],
    });
    expect(parseLines(' ', known)).toEqual({ kind: 'lines', lines: [] });
  });

  it('says which lines there are not', () => {
    expect(parseLines('O1, O7, training', known)).toEqual({ kind: 'unknown', names: ['O7', 'training'] });
  });

  it('reads again what it names', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...known)), (chosen) => {
        const text = chosen.map(({ names }) => names[0]).join(', ');
        expect(parseLines(text, known)).toEqual({ kind: 'lines', lines: chosen.map(({ line }) => line) });
      }),
    );
  });
});
