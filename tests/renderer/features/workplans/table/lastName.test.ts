import { describe, expect, test } from 'vitest';
import { continued, lastName, nameAtEnd } from '../../../../../renderer/features/workplans/table/lastName.ts';

describe('a list of names that is being typed', () => {
  test.each([
    ['Zhejiang, Hu', 'Hu'],
    ['浙江、湖', '湖'],
    ['CEC, SAWS?', 'SAWS'],
    ['浙江，', ''],
    ['', ''],
  ])('%j ends with %j', (draft, name) => {
    expect(nameAtEnd(draft)).toBe(name);
    expect(lastName(draft)).toBe(name.toLowerCase());
  });

  test('goes on with what was chosen in place of its last letters, and keeps what nobody knows', () => {
    expect(continued('Zhejiang, Hunan', ['Hu'], 'Zhejiang, Hu', 'en')).toBe('Zhejiang, Hunan, ');
    expect(continued('Hunan', ['Acme', 'Hu'], 'Acme, Hu', 'en')).toBe('Hunan, Acme, ');
    expect(continued('湖南', ['广东'], '广东、', 'zh')).toBe('湖南、广东、');
    expect(continued('', [], '', 'en')).toBe('');
  });
});
