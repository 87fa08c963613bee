import { distinctLinks, type EvidenceLink } from '../../domain/evidenceLink.ts';
import { evidenceGrades, type Finding, type Share } from '../../domain/finding.ts';
import { emptyText, type Text } from '../../domain/text.ts';
import { groundsOf } from '../../records/chain.ts';
import { linkReference } from '../../records/evidenceWords.ts';
import { formatNumber, formatPercent } from '../format.ts';
import type { BlockWords } from './blockWords.ts';

/** `77 of 120 (64 %)`; blank without a share. */
export function shareText(share: Share | null, words: BlockWords): Text {
  if (share === null) return emptyText;
  const { n, of } = share;
  return words.say(({ language }, { report }) =>
    report.share(formatNumber(n, language), formatNumber(of, language), formatPercent(n, of, language)),
  );
}

/** `F-05, K-03`: what is still there of what a line rests on; empty when nothing is. */
export function referencesOf(evidence: readonly EvidenceLink[], { records }: BlockWords): string {
  return distinctLinks(evidence)
    .flatMap((link) => linkReference(link, records) ?? [])
    .join(', ');
}

/** How much stands behind a line: its best grade, the largest share of its findings, and its cards and votes. */
export function strengthOf(evidence: readonly EvidenceLink[], words: BlockWords): Text {
  const { records } = words;
  const findings = evidence.flatMap(({ kind, id }) =>
    kind === 'finding' ? (records.findings.get(id) ?? []) : [],
  );
  const { cards, votes } = groundsOf(evidence, records, words.evidence);
  const best = evidenceGrades.find((grade) => findings.some((finding) => finding.grade === grade));
  const share = largestShare(findings);
  return words.say(({ language }, { strategy, report }) =>
    [
      ...(best === undefined ? [] : [report.grades[best]]),
      ...(share === null
        ? []
        : [
            report.share(
              formatNumber(share.n, language),
              formatNumber(share.of, language),
              formatPercent(share.n, share.of, language),
            ),
          ]),
      ...(cards > 0 ? [strategy.cards(cards)] : []),
      ...(votes > 0 ? [strategy.votes(votes)] : []),
    ].join(strategy.between),
  );
}

/** The one that was counted over the most, which says most. */
function largestShare(findings: readonly Finding[]): Share | null {
  return findings.reduce<Share | null>(
    (best, { share }) => (share !== null && (best === null || share.of > best.of) ? share : best),
    null,
  );
}
