/** Characters that Latin fonts draw narrower or wider than the others, in thousandths of the size, near to Arial and Times. */
const narrow = /[ijltfrI.,;:'|!()[\]{}/\\ ·-]/u;
const wide = /[A-HJ-Zmw%@&—…]/u;
const eastAsian = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF■◆]/u;

const widths = new Map<string, number>();

/** As a share of the size. */
function charWidth(char: string): number {
  const known = widths.get(char);
  if (known !== undefined) return known;
  const width = eastAsian.test(char) ? 1 : narrow.test(char) ? 0.29 : wide.test(char) ? 0.7 : 0.53;
  widths.set(char, width);
  return width;
}

export function isEastAsian(text: string): boolean {
  return eastAsian.test(text);
}

/**
 * How many lines a text takes in a column, both widths in the same unit. A guess: no font is read. Words stay whole
 * unless one is wider than the column; Chinese breaks anywhere.
 */
export function linesOf(text: string, size: number, column: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let at = 0;
    lines++;
    // A word with the space before it, or one Chinese character.
    let word = 0;
    const flush = (): void => {
      if (at > 0 && at + word > column) {
        lines++;
        at = 0;
      }
      at += word;
      while (at > column) {
        lines++;
        at -= column;
      }
      word = 0;
    };
    for (const char of paragraph) {
      const width = charWidth(char) * size;
      if (char === ' ' || width >= size) flush();
      word += width;
      if (width >= size) flush();
    }
    flush();
  }
  return lines;
}
