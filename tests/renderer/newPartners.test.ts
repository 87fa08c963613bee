import { describe, expect, test } from 'vitest';
import { newPartners } from '../../renderer/features/partners/newPartners.ts';
import { anId, aPartner } from '../builders.ts';

function ids(): () => string {
  let n = 100;
  return () => anId<string>(n++);
}

describe('partners from pasted lines', () => {
  test('are one per line, without bullets and empty lines', () => {
    const made = newPartners('• SAWS Zhejiang\n\n2. Local CEC\n', [], ids());
    expect(made.map(({ name }) => name.en)).toEqual(['SAWS Zhejiang', 'Local CEC']);
  });

  test('get marks and colours that nobody has yet', () => {
    const made = newPartners(
      'SAWS Academy\nSafety Alliance',
      [aPartner({ mark: 'SA', colour: 'blue' })],
      ids(),
    );
    expect(made.map(({ mark }) => mark)).toEqual(['S2', 'S3']);
    expect(made.map(({ colour }) => colour)).toEqual(['vermilion', 'green']);
  });

  test('take both names from two cells of a spreadsheet, in either order', () => {
    const made = newPartners('SAWS Hunan\t湖南省安监局\n北京市安监局\tSAWS Beijing', [], ids());
    expect(made.map(({ name }) => name)).toEqual([
      { en: 'SAWS Hunan', zh: '湖南省安监局' },
      { en: 'SAWS Beijing', zh: '北京市安监局' },
    ]);
  });

  test('come each with a workplan of its own', () => {
    const made = newPartners('A\nB', [], ids());
    expect(new Set(made.flatMap(({ id, workplanId }) => [id, workplanId])).size).toBe(4);
  });
});
