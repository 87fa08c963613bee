import { languageOf } from './text.ts';

/**
 * How text falls on the wall, without a screen to try it on: the console counts the pages that
 * another window shows. Widths are in parts of the size of the letters.
 */

/** Inter at weight 500 in hundredths, for the characters from space to tilde. */
const ascii = [
  27, 30, 49, 64, 65, 99, 65, 31, 37, 37, 52, 67, 30, 46, 30, 37, 65, 42, 62, 63, 66, 60, 63, 57, 63, 63, 30,
  32, 67, 67, 67, 53, 98, 71, 66, 73, 72, 60, 59, 75, 74, 27, 58, 69, 57, 91, 76, 77, 64, 77, 65, 65, 65, 74,
  71, 100, 70, 70, 64, 37, 37, 37, 48, 46, 34, 57, 62, 58, 62, 59, 38, 62, 60, 25, 25, 56, 25, 89, 60, 60, 62,
  62, 39, 54, 34, 60, 57, 83, 56, 58, 56, 44, 35, 44, 67,
];
const otherLetter = 65;
/** Rounding and kerning: better a line too many than a word behind the edge. */
const slack = 1.01;
/** Titles are bold, and bold letters wider; they stand closer as well. */
export const boldness = 1.02;

/** Whatever is as wide as it is high: Chinese, its marks, pictures; quotation marks and dashes in Chinese text. */
const square = /[\u1100-\u11ff\u2e80-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f000}-\u{3ffff}]/u;
const squareInChinese = /[‘’“”…—·•]/u;

/** A line may end between two pieces: behind a word, or between Chinese characters, but not before a closing mark. */
const piece =
  /[\u2018\u201c（《〈「『【]*(?:[\u2e80-\u9fff\uf900-\ufaff]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60“”‘’（《〈「『【]+)[，。、；：？！）》〉”’」』】…%]*\s*|\s+|./gu;

/** How many lines a text takes, and how far its last line goes. */
export type SetText = { readonly lines: number; readonly last: number };

export function setText(text: string, width: number): SetText {
  const isChinese = languageOf(text) === 'zh';
  const set = text.split('\n').map((line) => wrapped(line, width, isChinese));
  const lines = set.reduce((sum, part) => sum + part.lines, 0);
  return { lines, last: set.at(-1)?.last ?? 0 };
}

export function linesOf(text: string, width: number): number {
  return setText(text, width).lines;
}

function wrapped(line: string, width: number, isChinese: boolean): SetText {
  let lines = 1;
  let used = 0;
  let ink = 0;
  for (const part of line.match(piece) ?? []) {
    const own = widthOf(part.trimEnd(), isChinese);
    if (used > 0 && used + own > width) {
      lines++;
      used = 0;
    }
    // A word longer than a line is broken wherever the line ends, which no letter fits exactly.
    const broken = own > width ? Math.ceil(own / (width - 0.5)) - 1 : 0;
    lines += broken;
    ink = used + own - broken * (width - 0.5);
    used = ink + widthOf(part, isChinese) - own;
  }
  return { lines, last: ink };
}

function widthOf(letters: string, isChinese: boolean): number {
  let sum = 0;
  for (const letter of letters) {
    if (square.test(letter) || (isChinese && squareInChinese.test(letter))) sum += 1;
    else sum += ((ascii[(letter.codePointAt(0) ?? 0) - 32] ?? otherLetter) / 100) * slack;
  }
  return sum;
}

/** The height of a line in the size of its letters: Chinese has no ascenders to tell lines apart. */
export const lineHeights = { en: 1.22, zh: 1.34 } as const;

/** The largest of the sizes, given from large to small, at which all texts fit one below the other; the last if none does. */
export function fittingSize(
  texts: readonly string[],
  room: { readonly width: number; readonly height: number },
  sizes: readonly [number, ...number[]],
  second: (size: number) => number,
): number {
  const fits = (size: number): boolean => {
    const heights = texts.map((text, index) => {
      const own = index === 0 ? size : second(size);
      return linesOf(text, room.width / own / boldness) * own * lineHeights[languageOf(text)];
    });
    return heights.reduce((sum, height) => sum + height, 0) <= room.height;
  };
  return sizes.find(fits) ?? sizes[sizes.length - 1] ?? sizes[0];
}
