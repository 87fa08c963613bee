import { describe, expect, test } from 'vitest';
import { noteMentionAt } from '../../../shared/domain/noteMention.ts';

describe('a mention at the caret', () => {
  test.each([
    ['@', 'partner', 0, ''],
    ['as @sa', 'partner', 3, 'sa'],
    ['参见＠安监', 'partner', 2, '安监'],
    ['#', 'card', 0, ''],
    ['see #14', 'card', 4, '14'],
    ['见＃检查', 'card', 1, '检查'],
    ['#c-014', 'card', 0, 'c-014'],
  ])('%s', (before, kind, start, query) => {
    expect(noteMentionAt(before)).toEqual({ kind, start, query });
  });

  test.each(['', 'plain', 'me@home.example', 'C#', '# heading', '#14 and', '##', '@sa then'])(
    '"%s" is none',
    (before) => {
      expect(noteMentionAt(before)).toBeNull();
    },
  );
});
