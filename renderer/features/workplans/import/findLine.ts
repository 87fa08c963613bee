import type { NumberedLineRow } from '../../../../shared/domain/numbering.ts';

/** A line of the strategy that a text names, and how sure that is. */
export type FoundLine = {
  readonly line: NumberedLineRow;
  /** It has the number that was written and is called something else: what it was called there. */
  readonly otherTitle: string | null;
};

/** `O1.2`, `1.2 Title`, `Output 1.2: Title`, `产出1.2 标题`. */
const numbered =
  /^(?<word>output|objective|immediate objective|outcome|直接目标|目标|产出|成果)?\s*(?<letter>o)?\s*(?<number>\d{1,2}(?:\.\d{1,2})?)(?![\d.]*\d)\.?(?:\s*[:：、.\-–—]\s*|\s+|(?=\P{ASCII})|$)(?<rest>.*)$/isu;

/** The line of the strategy that a cell names by its number, its title in either language, or both. What it is called counts for more than its number. */
export function findLine(said: string, lines: readonly NumberedLineRow[]): FoundLine | null {
  const texts = [said, ...said.split('\n')];
  const byTitle = texts.map((text) => titled(text, lines)).find((line) => line !== undefined);
  if (byTitle) return { line: byTitle, otherTitle: null };
  const { number = '', rest = '' } = numbered.exec(said.trim())?.groups ?? {};
  const rests = [rest, ...rest.split('\n')];
  const byRest = rests.map((text) => titled(text, lines)).find((line) => line !== undefined);
  if (byRest) return { line: byRest, otherTitle: null };
  const byNumber = lines.find((line) => line.number === `O${number}`);
  return byNumber ? { line: byNumber, otherTitle: rest.trim() === '' ? null : rest.trim() } : null;
}

/** Whether a text looks as the heading of an objective or an output does, whether or not the strategy has it. */
export function looksLikeLine(said: string): boolean {
  const { word, letter } = numbered.exec(said.trim())?.groups ?? {};
  return word !== undefined || letter !== undefined;
}

function titled(said: string, lines: readonly NumberedLineRow[]): NumberedLineRow | undefined {
  const wanted = tidied(said);
  if (wanted === '') return undefined;
  return lines.find(({ record: { title } }) => [title.en, title.zh].some((each) => tidied(each) === wanted));
}

function tidied(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s:.]+|[\s:.。]+$/gu, '');
}
