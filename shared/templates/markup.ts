import type { RichBlock, RichInline, RichText } from '../domain/richText.ts';

/** What a reference in the text becomes: a mention, or words. */
export type Refer = (kind: string, key: string) => RichInline;

type Kind = 'paragraph' | 'heading' | 'bulletList' | 'orderedList' | 'table';
type Line = { readonly kind: Kind; readonly words: string };

const starts: readonly (readonly [kind: Kind, start: RegExp])[] = [
  ['heading', /^### /],
  ['bulletList', /^- /],
  ['orderedList', /^\d+\. /],
  ['table', /^\|/],
];

/**
 * Formatted text from lines that people read easily in a file. Each line is a paragraph, but for those that begin with
 * `### ` (a heading within a section), `- ` or `1. ` (items of a list) and `|` (a row of a table, `| a | b |`, the first
 * being its head). Lines of a list or table that follow one another make one. Within a line, `**words**` are bold,
 * `^[words]` is a footnote, and `[[kind:key]]` is what `refer` makes of it. Blank lines say nothing.
 */
export function richTextOf(lines: readonly string[], refer: Refer): RichText {
  const runs: Line[][] = [];
  for (const line of lines.map(lineOf).filter(({ words }) => words !== '')) {
    const run = runs.at(-1);
    const goesOn = line.kind !== 'paragraph' && line.kind !== 'heading' && run?.[0]?.kind === line.kind;
    if (goesOn) run.push(line);
    else runs.push([line]);
  }
  return { type: 'doc', content: runs.map((run) => blockOf(run, refer)) };
}

function lineOf(line: string): Line {
  const [kind, start] = starts.find(([, begins]) => begins.test(line)) ?? ['paragraph', /^/];
  return { kind, words: (kind === 'table' ? line : line.replace(start, '')).trim() };
}

function blockOf(run: readonly Line[], refer: Refer): RichBlock {
  const paragraph = (words: string): RichBlock => ({ type: 'paragraph', content: inlines(words, refer) });
  const [first] = run;
  const words = first?.words ?? '';
  switch (first?.kind) {
    case 'heading':
      return { type: 'heading', attrs: { level: 3 }, content: inlines(words, refer) };
    case 'bulletList':
    case 'orderedList':
      return {
        type: first.kind,
        content: run.map((item) => ({ type: 'listItem', content: [paragraph(item.words)] })),
      };
    case 'table':
      return {
        type: 'table',
        content: run.map((row, index) => ({
          type: 'tableRow',
          content: cellsOf(row.words).map((cell) => ({
            type: index === 0 ? 'tableHeader' : 'tableCell',
            content: [cell === '' ? { type: 'paragraph' } : paragraph(cell)],
          })),
        })),
      };
    default:
      return paragraph(words);
  }
}

function cellsOf(row: string): readonly string[] {
  const inner = row.replace(/^\|/, '').replace(/\|$/, '');
  return inner.split('|').map((cell) => cell.trim());
}

const marked = /\*\*(?<bold>[^*]+)\*\*|\^\[(?<note>[^\]]+)\]|\[\[(?<kind>[a-z]+):(?<key>[a-z0-9-]+)\]\]/g;

function inlines(words: string, refer: Refer): readonly RichInline[] {
  const found: RichInline[] = [];
  const plain = (text: string): void => {
    if (text !== '') found.push({ type: 'text', text });
  };
  let end = 0;
  for (const { 0: whole, index, groups } of words.matchAll(marked)) {
    plain(words.slice(end, index));
    end = index + whole.length;
    if (groups?.['bold'] !== undefined)
      found.push({ type: 'text', text: groups['bold'], marks: [{ type: 'bold' }] });
    else if (groups?.['note'] !== undefined)
      found.push({ type: 'footnote', attrs: { text: groups['note'] } });
    else found.push(refer(groups?.['kind'] ?? '', groups?.['key'] ?? ''));
  }
  plain(words.slice(end));
  return found;
}
