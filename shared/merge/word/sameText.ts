const spaces = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/gu;
/** Marks that no reader sees, and what XML cannot hold and was left out of the file. */
const unseen = /[\u00AD\u200B-\u200F\u2060\uFEFF\uFFFE\uFFFF]|(?!\s)\p{Cc}|\p{Surrogate}/gu;
const hyphens = /[\u2010\u2011]/gu;
const fullWidth = /[\uFF01-\uFF5E]/gu;
/** What stands in a cell in which there is nothing. */
const nothing = /^[-–—−]$/u;

/** A text as two people read it alike, however their programs keep spaces, lines and the width of signs. */
export function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(unseen, '')
    .replaceAll(hyphens, '-')
    .replaceAll(fullWidth, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0))
    .replaceAll(spaces, ' ')
    .trim();
}

export function sameWords(a: string, b: string): boolean {
  return a === b || plainWords(a) === plainWords(b);
}

export function isNothing(text: string): boolean {
  const words = plainWords(text);
  return words === '' || nothing.test(words);
}
