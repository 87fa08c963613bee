import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

/** The rows of all tables of a Word file, each a list of its cells; the lines of a cell are joined by a space. */
export function rowsOf(docx: string): readonly (readonly string[])[] {
  const rows = [...documentOf(docx).matchAll(/<w:tr[ >].*?<\/w:tr>/gs)];
  return rows.map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) =>
      cell
        .split('</w:p>')
        .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(''))
        .filter((line) => line !== '')
        .map((line) => unescaped(line).replaceAll('\u00A0', ' '))
        .join(' '),
    ),
  );
}

function documentOf(docx: string): string {
  const document = unzipSync(readFileSync(docx))['word/document.xml'];
  if (!document) throw new Error(`${docx} has no document in it`);
  return strFromU8(document);
}

/** The words of a Word file, one line for each paragraph, as a reader sees them. */
export function wordsOf(docx: string): readonly string[] {
  const paragraphs = documentOf(docx).split('</w:p>');
  const texts = paragraphs.map((paragraph) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(''),
  );
  return texts.filter((text) => text !== '').map((text) => unescaped(text).replaceAll('\u00A0', ' '));
}

function unescaped(xml: string): string {
  const characters: Record<string, string> = {
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&apos;': "'",
    '&amp;': '&',
  };
  return xml.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => characters[entity] ?? entity);
}
