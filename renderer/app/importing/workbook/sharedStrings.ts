import { readXml } from '../../../../shared/lib/guardedXml.ts';

/** The texts that cells name by their place. */
export function readSharedStrings(bytes: Uint8Array | undefined): readonly string[] {
  const strings: string[] = [];
  if (!bytes) return strings;
  let pieces: string[] = [];
  let isText = false;
  let isReading = false;
  readXml(bytes, {
    opened: (name) => {
      if (name === 'si') pieces = [];
      // How a word is pronounced stands beside it in Japanese workbooks.
      else if (name === 'rPh') isReading = true;
      else if (name === 't') isText = !isReading;
    },
    closed: (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') isReading = false;
      else if (name === 'si') strings.push(unescaped(pieces.join('')));
    },
    text: (text) => {
      if (isText) pieces.push(text);
    },
  });
  return strings;
}

/** `_x000D_` is what a workbook writes for a letter that XML has no place for; half a letter is none. */
export function unescaped(text: string): string {
  return text
    .replaceAll(/_x([0-9a-f]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\r\n', '\n')
    .replaceAll(/[^\P{Cc}\t\n]/gu, '')
    .toWellFormed();
}
