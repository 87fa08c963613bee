import type { Tone } from '../../shared/domain/column.ts';
import type { Language } from '../../shared/domain/text.ts';

/** Without the `#`, as Word writes colours. The tints are the accent on white, so that print keeps the steps. */
export const colours = {
  accent: '0B6E69',
  accentLine: '5E9F9B',
  tint: 'CFE2E1',
  paleTint: 'EEF5F4',
  line: 'B9C9C8',
  text: '1F2A2A',
  muted: '5B6B6A',
  white: 'FFFFFF',
} as const;

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

export function fontsOf(language: Language): { readonly body: Fonts; readonly heading: Fonts } {
  const body = language === 'zh' ? pair('Times New Roman', '宋体') : pair('Arial', '宋体');
  return { body, heading: pair('Arial', '黑体') };
}
