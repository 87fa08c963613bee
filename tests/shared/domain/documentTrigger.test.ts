import { describe, expect, test } from 'vitest';
import { documentTriggerAt } from '../../../shared/domain/documentTrigger.ts';

describe('a sign in the strategy document', () => {
  test.each([
    ['/', 'insert', 0, ''],
    ['/obj', 'insert', 0, 'obj'],
    ['Then /foot', 'insert', 5, 'foot'],
    ['、目标', 'insert', 0, '目标'],
    ['见 #F-05', 'record', 2, 'F-05'],
    ['as [[advice by', 'record', 3, 'advice by'],
    ['如【【监察', 'record', 1, '监察'],
    ['ask @sa', 'partner', 4, 'sa'],
  ])('of “%s” asks for: %s', (before, kind, start, query) => {
    expect(documentTriggerAt(before)).toEqual({ kind, start, query });
  });

  test.each(['1/2', 'and/or', 'SMEs、工厂', '[a]', '[[a]] b', 'C#', 'a@b', ''])(
    'of “%s” asks for nothing',
    (before) => {
      expect(documentTriggerAt(before)).toBeNull();
    },
  );
});
