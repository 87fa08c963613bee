import type { EvidenceLink } from '../domain/evidenceLink.ts';
import { type ReferenceKind, referenceOf } from '../domain/reference.ts';
import { emptyText, type Text } from '../domain/text.ts';
import { assertNever } from '../lib/assert.ts';
import type { Records } from './tables.ts';

type Tables = Pick<Records, 'findings' | 'clusters' | 'cards'>;

/** What the evidence says itself: a statement, a title, an idea; null when it is gone. */
export function wordsOf(link: EvidenceLink, { findings, clusters, cards }: Tables): Text | null {
  switch (link.kind) {
    case 'finding':
      return findings.get(link.id)?.statement ?? null;
    case 'cluster':
      return clusters.get(link.id)?.title ?? null;
    case 'card':
      return cards.get(link.id)?.text ?? null;
    default:
      return assertNever(link);
  }
}

/** `F-05`, `K-03`, `C-014`; null when it is gone. */
export function linkReference(link: EvidenceLink, { findings, clusters, cards }: Tables): string | null {
  switch (link.kind) {
    case 'finding':
      return numbered('findings', findings.get(link.id));
    case 'cluster':
      return numbered('clusters', clusters.get(link.id));
    case 'card':
      return numbered('cards', cards.get(link.id));
    default:
      return assertNever(link);
  }
}

function numbered(kind: ReferenceKind, record: { readonly number: number } | undefined): string | null {
  return record ? referenceOf(kind, record.number) : null;
}

/** The words with which an activity begins that is born of evidence, in both languages; empty when that is gone. */
export function firstWording(link: EvidenceLink, records: Tables): Text {
  const { en, zh } = wordsOf(link, records) ?? emptyText;
  return { en: asTitle(en), zh: asTitle(zh) };
}

const fullStop = /(?<![.。．…])[.。．]$/u;
const abbreviation = /\betc\.$/iu;

/** One line, and no full stop, which ends a sentence; the dots of `etc.` and of an ellipsis end none. */
function asTitle(words: string): string {
  const line = words.replaceAll(/\s+/gu, ' ').trim();
  return abbreviation.test(line) ? line : line.replace(fullStop, '').trimEnd();
}
