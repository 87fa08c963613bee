import type { Tone } from '../../shared/domain/column.ts';
import type { Language } from '../../shared/domain/text.ts';
import type { Typeface } from '../../shared/domain/workplan.ts';
import { type Palette, paletteOf, programmePalette } from '../../shared/reports/palette.ts';
import type { PlanLook } from '../../shared/reports/workplanReport.ts';

/** Those of the programme; the tints are the accent on white, so that print keeps the steps. */
export const colours = programmePalette;

/** Grounds for the columns of a board, by the tint of their cards. */
export const tones: Record<Tone, string> = {
  green: 'DDEFE2',
  red: 'F8E0DC',
  yellow: 'FAF0CD',
  blue: 'DCE9F6',
  white: 'EDEFEF',
};

/** Every size in half-points; 21 is the 五号 in which Chinese offices write. */
export const sizes = {
  title: 52,
  subtitle: 32,
  heading1: 28,
  heading2: 23,
  body: 21,
  small: 18,
  tiny: 16,
  /** In tables of many columns: 8.5 points. */
  dense: 17,
} as const;

export type Fonts = {
  readonly ascii: string;
  readonly hAnsi: string;
  readonly cs: string;
  readonly eastAsia: string;
};

/** Fonts that come with Word on every system; the East Asian half serves Chinese names in English documents, too. */
function pair(latin: string, eastAsia: string): Fonts {
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia };
}

type Typography = { readonly body: Fonts; readonly heading: Fonts };

function fontsOf(language: Language): Typography {
  const body = language === 'zh' ? pair('Times New Roman', '宋体') : pair('Arial', '宋体');
  return { body, heading: pair('Arial', '黑体') };
}

const typefaces: Record<Typeface, Typography> = {
  sans: { body: pair('Arial', '微软雅黑'), heading: pair('Arial', '黑体') },
  serif: { body: pair('Times New Roman', '宋体'), heading: pair('Times New Roman', '黑体') },
};

/** How the documents of one house look. */
export type House = { readonly colours: Palette; readonly fonts: Typography };

export function programmeHouse(language: Language): House {
  return { colours, fonts: fontsOf(language) };
}

export function houseOf({ accent, typeface }: PlanLook): House {
  return { colours: paletteOf(accent), fonts: typefaces[typeface] };
}
