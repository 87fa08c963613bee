import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardTones, markColours } from '../../../renderer/ui/colours.ts';

const css = readFileSync(new URL('../../../renderer/ui/tokens.css', import.meta.url), 'utf8');
const darkStart = css.indexOf("[data-theme='dark']");
const printStart = css.indexOf('@media print');

function tokens(part: string): ReadonlyMap<string, string> {
  const found = part.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{6});/g);
  return new Map([...found].map(([, name, value]) => [name!, value!]));
}

const light = tokens(css.slice(0, darkStart));
const dark = new Map([...light, ...tokens(css.slice(darkStart, printStart))]);

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (lighter! + 0.05) / (darker! + 0.05);
}

const grounds = ['ground', 'raised', 'sunken', 'hover', 'selected'];
const cards = cardTones.map((tone) => `card-${tone}`);

// Text against what it stands on: 4.5. Edges and rings that have a meaning: 3 (WCAG 2.2, 1.4.3 and 1.4.11).
const textPairs = [
  ...['ink', 'quiet'].flatMap((text) => [...grounds, ...cards].map((on) => [text, on])),
  ...['accent', 'green', 'amber', 'red'].flatMap((text) =>
    ['ground', 'raised', 'sunken', 'hover'].map((on) => [text, on]),
  ),
  ...['accent', 'green', 'amber', 'red'].map((text) => [text, 'selected']),
  ['amber', 'amber-tint'],
  ['red', 'red-tint'],
  ['ink', 'amber-tint'],
  ['ink', 'red-tint'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-red', 'red'],
  ['on-red', 'red-hover'],
  ...markColours.map((colour) => [`on-mark-${colour}`, `mark-${colour}`]),
] as [string, string][];

const edgePairs = [
  ...['line-strong', 'accent'].flatMap((edge) => ['ground', 'raised', 'sunken'].map((on) => [edge, on])),
  ...markColours.flatMap((colour) => ['ground', 'raised', ...cards].map((on) => [`mark-${colour}`, on])),
] as [string, string][];

describe.each([
  ['light', light],
  ['dark', dark],
])('colours of the %s theme', (_theme, colours) => {
  const between = (a: string, b: string) =>
    contrast(colours.get(a) ?? '#777777', colours.get(b) ?? '#777777');

  it.each(textPairs)('%s can be read on %s', (text, on) => {
    expect(between(text, on)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edgePairs)('%s stands out from %s', (edge, on) => {
    expect(between(edge, on)).toBeGreaterThanOrEqual(3);
  });
});
