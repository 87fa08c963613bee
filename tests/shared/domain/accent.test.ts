import { expect, it } from 'vitest';
import { accentFrom, accentPresets, programmeAccent } from '../../../shared/domain/accent.ts';
import { contrastOf } from '../../../shared/reports/palette.ts';

it.each([
  ['#1F3A6D', '#1f3a6d'],
  ['1f3a6d', '#1f3a6d'],
  [' #abc ', '#aabbcc'],
  ['＃１ｆ３ａ６ｄ', '#1f3a6d'],
  ['#1f3a6', null],
  ['red', null],
  ['', null],
  ['#1f3a6dff', null],
])('%j is the colour %s', (typed, colour) => {
  expect(accentFrom(typed)).toBe(colour);
});

it.each([programmeAccent, ...accentPresets.map(({ hex }) => hex)])('%s can be read on white', (hex) => {
  expect(accentFrom(hex)).toBe(hex);
  expect(contrastOf(hex, 'ffffff')).toBeGreaterThanOrEqual(4.5);
});
