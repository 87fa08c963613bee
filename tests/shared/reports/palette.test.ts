import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastOf, paletteOf, programmePalette } from '../../../shared/reports/palette.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('the colours of a house', () => {
  it('are those of the programme without one', () => {
    expect(paletteOf(null)).toBe(programmePalette);
  });

  it('keep a dark colour as it is, with white on it', () => {
    expect(paletteOf('#8b1a1a')).toMatchObject({
      accent: '8B1A1A',
      onAccent: 'FFFFFF',
      accentText: '8B1A1A',
    });
  });

  it('darken a pale colour until it can be seen', () => {
    const { accent, accentText } = paletteOf('#ffe97f');
    expect(accent).not.toBe('FFE97F');
    expect(contrastOf(accentText, 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
  });

  it('can be read, whatever the colour', () => {
    expect(contrastOf('000000', '#ffffff')).toBeCloseTo(21);
    // Rounding to whole steps of a colour moves a contrast a little.
    const [text, bars] = [4.45, 2.95];
    fc.assert(
      fc.property(colour, (accent) => {
        const all = paletteOf(accent);
        for (const each of Object.values(all)) expect(each).toMatch(/^[0-9A-F]{6}$/);
        expect(contrastOf(all.onAccent, all.accent)).toBeGreaterThanOrEqual(text);
        expect(contrastOf(all.accentText, all.white)).toBeGreaterThanOrEqual(text);
        expect(contrastOf(all.accent, all.white)).toBeGreaterThanOrEqual(bars);
        for (const ground of [all.tint, all.paleTint, all.white])
          expect(contrastOf(all.text, ground)).toBeGreaterThanOrEqual(text);
        expect(contrastOf(all.muted, all.white)).toBeGreaterThanOrEqual(text);
      }),
    );
  });
});
