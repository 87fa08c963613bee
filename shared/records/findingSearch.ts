import type { EvidenceGrade, Finding } from '../domain/finding.ts';
import type { PartnerId } from '../domain/partner.ts';
import { referenceOf } from '../domain/reference.ts';
import type { SessionId } from '../domain/session.ts';
import { type EvidenceIndex, evidenceOf } from './evidence.ts';

/** Null, and an empty text, want all. */
export type FindingFilter = {
  readonly grade: EvidenceGrade | null;
  /** Whose cards it rests on, or who reserves. */
  readonly partnerId: PartnerId | null;
  readonly sessionId: SessionId | null;
  readonly typed: string;
};

export function wantsAll({ grade, partnerId, sessionId, typed }: FindingFilter): boolean {
  return grade === null && partnerId === null && sessionId === null && typed.trim() === '';
}

/** Whether a filter lets a finding through. */
export function isWanted(finding: Finding, filter: FindingFilter, index: EvidenceIndex): boolean {
  const { grade, partnerId, sessionId } = filter;
  if (grade !== null && finding.grade !== grade) return false;
  if (sessionId !== null && finding.sessionId !== sessionId) return false;
  if (!says(finding, filter.typed.trim().toLowerCase())) return false;
  return (
    partnerId === null ||
    finding.reservations.some((reservation) => reservation.partnerId === partnerId) ||
    evidenceOf(finding, index, index).partners.includes(partnerId)
  );
}

function says({ number, statement, source }: Finding, wanted: string): boolean {
  if (wanted === '' || String(number) === wanted) return true;
  if (referenceOf('findings', number).toLowerCase().startsWith(wanted)) return true;
  const texts = [statement.en, statement.zh, source.en, source.zh];
  return texts.some((text) => text.toLowerCase().includes(wanted));
}
