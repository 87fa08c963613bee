import type { BoardItem } from '../domain/boardItem.ts';
import type { BlobId, Photo, PhotoType } from '../domain/photo.ts';
import { referenceOf } from '../domain/reference.ts';
import { isBlankRichText, type RichText } from '../domain/richText.ts';
import type { Session } from '../domain/session.ts';
import type { SessionKind } from '../domain/sessionKind.ts';
import { documentLabels } from '../i18n/documentLabels.ts';
import { sorted } from '../lib/order.ts';
import type { EvidenceIndex } from '../records/evidence.ts';
import { decisionsOfSession, findingsOfSession, where } from '../records/queries.ts';
import type { Records } from '../records/tables.ts';
import { methodOf } from '../templates/methods.ts';
import { type BoardReport, boardReport } from './boardReport.ts';
import { type DecisionReport, decisionReport, type FindingReport, findingReport } from './findingReport.ts';
import type { Held } from './heldSession.ts';
import type { Naming } from './naming.ts';
import { type VotingReport, votingReport } from './votingReport.ts';

export type PhotoReport = {
  readonly blob: BlobId;
  readonly type: PhotoType;
  readonly width: number;
  readonly height: number;
  readonly caption: string;
};

/** Everything on record of one session, but what is private to the facilitator. */
export type SessionReport = {
  readonly title: string;
  readonly illustrative: boolean;
  readonly kind: SessionKind;
  readonly planned: { readonly start: string; readonly end: string };
  readonly held: Held;
  readonly method: string;
  readonly responsible: string;
  readonly question: string;
  readonly board: BoardReport;
  readonly votings: readonly VotingReport[];
  readonly findings: readonly FindingReport[];
  readonly decisions: readonly DecisionReport[];
  /** Null when nobody has written any. */
  readonly notes: RichText | null;
  readonly photos: readonly PhotoReport[];
};

type Timing = Pick<SessionReport, 'planned' | 'held'>;

export function sessionReport(
  records: Records,
  session: Session,
  timing: Timing,
  evidence: EvidenceIndex,
  naming: Naming,
): SessionReport {
  const votings = sorted(where(records.votings, (voting) => voting.sessionId === session.id));
  const reports = votings.map((voting) => votingReport(records, voting, naming));
  const notes = records.sessionNotes.get(session.id)?.text ?? null;
  const method = methodOf(session.methodId);
  return {
    title: naming.text(session.title) || documentLabels(naming.language).kinds[session.kind],
    illustrative: session.illustrative,
    kind: session.kind,
    ...timing,
    method: method ? naming.text(method.name) : '',
    responsible: naming.text(session.responsible),
    question: naming.text(session.question),
    board: boardReport(records, session, naming, votesIn(reports, records)),
    votings: reports,
    findings: findingsOfSession(records, session.id).map((finding) =>
      findingReport(finding, evidence, naming),
    ),
    decisions: decisionsOfSession(records, session.id).map((decision) => decisionReport(decision, naming)),
    notes: notes === null || isBlankRichText(notes) ? null : notes,
    photos: photosOf(records, session, naming),
  };
}

/** Whether anybody has left anything in a session. */
export function hasContent(records: Records, { id }: Session): boolean {
  const notes = records.sessionNotes.get(id);
  if (notes !== undefined && !isBlankRichText(notes.text)) return true;
  const tables = [records.cards, records.votings, records.findings, records.decisions, records.photos];
  return tables.some((table) => where<{ readonly sessionId: string }>(table, holds).length > 0);

  function holds(row: { readonly sessionId: string }): boolean {
    return row.sessionId === id;
  }
}

/** Clusters show their votes when the session had one voting to count: of several, the tables tell. */
function votesIn(reports: readonly VotingReport[], records: Records): (item: BoardItem) => number | null {
  const [only, ...more] = reports.filter(({ rows, method }) => rows.length > 0 && method !== 'impactEase');
  if (!only || more.length > 0) return () => null;
  const totals = new Map(only.rows.map(({ reference, total }) => [reference, total]));
  return (item) => {
    const cluster = item.kind === 'cluster' ? records.clusters.get(item.id) : undefined;
    return cluster ? (totals.get(referenceOf('clusters', cluster.number)) ?? null) : null;
  };
}

function photosOf(records: Records, session: Session, naming: Naming): readonly PhotoReport[] {
  return sorted(where(records.photos, (photo) => photo.sessionId === session.id)).map(
    ({ blob, type, width, height, caption, clusterId }: Photo): PhotoReport => {
      const cluster = clusterId === null ? undefined : records.clusters.get(clusterId);
      const shown = cluster ? naming.cluster(cluster) : null;
      const named =
        shown === null
          ? documentLabels(naming.language).report.captions.photo(naming.text(session.title))
          : `${shown.reference} ${shown.text}`;
      return { blob, type, width, height, caption: naming.text(caption) || named };
    },
  );
}
