import type { EvidenceLink } from '../domain/evidenceLink.ts';
import type { EvidenceGrade, Share } from '../domain/finding.ts';
import type { Text } from '../domain/text.ts';
import { evidenceOf } from './evidence.ts';
import { linkReference, wordsOf } from './evidenceWords.ts';
import type { StrengthIndex } from './lineStrength.ts';

/** One piece of evidence as a line of the strategy shows it. */
export type ShownEvidence = {
  readonly link: EvidenceLink;
  readonly reference: string;
  readonly words: Text;
  /** Of a finding alone, as its share. */
  readonly grade: EvidenceGrade | null;
  readonly share: Share | null;
  /** Behind it; 1 for a card. */
  readonly cards: number;
  /** Without rounds that are still secret. */
  readonly votes: number;
};

/** What these links name, in their order; what is gone is passed over. */
export function shownEvidence(
  links: readonly EvidenceLink[],
  { findings, evidence }: StrengthIndex,
): readonly ShownEvidence[] {
  const { cards, clusters } = evidence;
  return links.flatMap((link) => {
    const words = wordsOf(link, { findings, cards, clusters });
    const reference = linkReference(link, { findings, cards, clusters });
    if (words === null || reference === null) return [];
    const finding = link.kind === 'finding' ? findings.get(link.id) : undefined;
    const items = link.kind === 'finding' ? (finding?.evidence ?? []) : [link];
    const behind = evidenceOf({ evidence: items }, evidence, evidence);
    const { cards: count, votes } = behind;
    const [grade, share] = [finding?.grade ?? null, finding?.share ?? null];
    return [{ link, reference, words, grade, share, cards: count, votes }];
  });
}
