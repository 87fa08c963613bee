/** Colours of a document in capital hexadecimal digits without the `#`, as Word writes them. */
export type Palette = {
  /** Grounds of table heads and the bars of a plan. */
  readonly accent: string;
  /** Words on the accent. */
  readonly onAccent: string;
  /** Headings and lines in the house colour on white, dark enough to read. */
  readonly accentText: string;
  /** Lines that show on the accent. */
  readonly accentLine: string;
  readonly tint: string;
  readonly paleTint: string;
  readonly line: string;
  readonly text: string;
  readonly muted: string;
  readonly white: string;
};

type Rgb = readonly [number, number, number];

/** The blue-green of the programme, in steps chosen by eye. */
export const programmePalette: Palette = {
  accent: '0B6E69',
  onAccent: 'FFFFFF',
  accentText: '0B6E69',
  accentLine: '5E9F9B',
  tint: 'CFE2E1',
  paleTint: 'EEF5F4',
  line: 'B9C9C8',
  text: '1F2A2A',
  muted: '5B6B6A',
  white: 'FFFFFF',
};

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];
const ink: Rgb = [31, 37, 42];

/** WCAG 2.2 asks 4.5 of text and 3 of what carries meaning, such as the bars. */
const ofText = 4.5;
const ofBars = 3;

/**
 * The colours of a house from its one colour, `#rrggbb`; null for those of the programme. A light colour is darkened
 * as far as it takes to be read on white, and its tints stay light, so that every text on them keeps its contrast.
 */
export function paletteOf(accent: string | null): Palette {
  if (accent === null) return programmePalette;
  const house = rgbOf(accent);
  const bar = darkened(house, ofBars);
  const onBar = contrast(bar, white) >= ofText ? white : ink;
  // Between the two there is a band of colours on which neither white nor ink is easy to read.
  const ground = contrast(bar, onBar) >= ofText ? bar : darkened(house, ofText);
  const words = contrast(ground, onBar) >= ofText ? onBar : white;
  return {
    accent: hex(ground),
    onAccent: hex(words),
    accentText: hex(darkened(house, ofText)),
    accentLine: hex(mixed(ground, white, 0.36)),
    tint: hex(mixed(ground, white, 0.8)),
    paleTint: hex(mixed(ground, white, 0.93)),
    line: hex(mixed(mixed(ground, [128, 128, 128], 0.6), white, 0.66)),
    text: hex(ink),
    muted: '5A626A',
    white: 'FFFFFF',
  };
}

/** From 1 for equal colours to 21 for black on white, after WCAG 2.2; both as `rrggbb` with or without `#`. */
export function contrastOf(a: string, b: string): number {
  return contrast(rgbOf(a), rgbOf(b));
}

function rgbOf(colour: string): Rgb {
  const value = Number.parseInt(colour.replace('#', ''), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function hex(colour: Rgb): string {
  return colour
    .map((part) => Math.round(part).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** `share` of the second colour. */
function mixed(a: Rgb, b: Rgb, share: number): Rgb {
  const at = (n: 0 | 1 | 2): number => a[n] + (b[n] - a[n]) * share;
  return [at(0), at(1), at(2)];
}

/** The colour itself, or the first step towards black that has the contrast on white. */
function darkened(colour: Rgb, least: number): Rgb {
  for (let step = 0; step < 50; step++) {
    const darker = mixed(colour, black, step / 50);
    if (contrast(darker, white) >= least) return darker;
  }
  return black;
}

function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
