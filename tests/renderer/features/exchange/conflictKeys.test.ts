import { expect, test } from 'vitest';
import {
  choiceOfKey,
  keyOfChoice,
  stepOfKey,
} from '../../../../renderer/features/exchange/review/conflictKeys.ts';
import { choiceKinds } from '../../../../shared/domain/planMerge.ts';

test('each choice has a letter and a number', () => {
  for (const [index, kind] of choiceKinds.entries()) {
    expect(choiceOfKey(String(index + 1))).toBe(kind);
    expect(choiceOfKey(keyOfChoice[kind])).toBe(kind);
    expect(choiceOfKey(keyOfChoice[kind].toLowerCase())).toBe(kind);
  }
  expect(choiceOfKey('5')).toBeNull();
  expect(choiceOfKey('x')).toBeNull();
});

test('arrows and letters go from conflict to conflict', () => {
  expect(['ArrowDown', 'j', 'J'].map(stepOfKey)).toEqual([1, 1, 1]);
  expect(['ArrowUp', 'k', 'K'].map(stepOfKey)).toEqual([-1, -1, -1]);
  expect(['ArrowLeft', 'o', 'Enter'].map(stepOfKey)).toEqual([null, null, null]);
});
