import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

/** The words of a Word file, one line for each paragraph, as a reader sees them. */
export function wordsOf(docx: string): readonly string[] {
  const document = unzipSync(readFileSync(docx))['word/document.xml'];
  if (!document) throw new Error(`${docx} has no document in it`);
  const paragraphs = strFromU8(document).split('</w:p>');
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
