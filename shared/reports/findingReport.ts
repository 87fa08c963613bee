import type { Decision } from '../domain/decision.ts';
import type { EvidenceGrade, Finding } from '../domain/finding.ts';
import { referenceOf } from '../domain/reference.ts';
import { documentLabels } from '../i18n/documentLabels.ts';
import { type EvidenceIndex, evidenceOf } from '../records/evidence.ts';
import { formatNumber, formatPercent } from './format.ts';
import type { Named, NamedReservation, Naming } from './naming.ts';

export type FindingReport = Named & {
  readonly grade: EvidenceGrade;
  readonly source: string;
  /** `77 of 120 (64 %)`; empty when nobody has counted. */
  readonly share: string;
  readonly evidence: readonly Named[];
  readonly reservations: readonly NamedReservation[];
};

export type DecisionReport = {
  readonly text: string;
  readonly illustrative: boolean;
  readonly reservations: readonly NamedReservation[];
};

export function findingReport(finding: Finding, index: EvidenceIndex, naming: Naming): FindingReport {
  const { language } = naming;
  const { report, untitled } = documentLabels(language);
  const { share } = finding;
  const { items } = evidenceOf(finding, index, index);
  return {
    reference: referenceOf('findings', finding.number),
    text: naming.text(finding.statement) || untitled,
    illustrative: finding.illustrative,
    grade: finding.grade,
    source: naming.text(finding.source),
    share:
      share === null
        ? ''
        : report.share(
            formatNumber(share.n, language),
            formatNumber(share.of, language),
            formatPercent(share.n, share.of, language),
          ),
    evidence: items.map((item) =>
      item.kind === 'card' ? naming.card(item.card) : naming.cluster(item.cluster),
    ),
    reservations: naming.reservations(finding.reservations),
  };
}

export function decisionReport(decision: Decision, naming: Naming): DecisionReport {
  const text = naming.text(decision.text) || documentLabels(naming.language).untitled;
  return {
    text,
    illustrative: decision.illustrative,
    reservations: naming.reservations(decision.reservations),
  };
}
