import { type Language, languageOf, type Text, textFrom } from './text.ts';

/**
 * The name that one line says: `Zhejiang`, `浙江`, or both as two cells of a spreadsheet stand in a paste,
 * `Zhejiang⇥浙江`, in either order. What follows the first cell of each language is left out.
 */
export function listNameFrom(line: string): Text {
  const cells = line.split('\t').flatMap((cell) => cell.trim() || []);
  const first = (language: Language) => cells.find((cell) => languageOf(cell) === language) ?? '';
  return cells.length < 2 ? textFrom(cells[0] ?? '') : { en: first('en'), zh: first('zh') };
}
