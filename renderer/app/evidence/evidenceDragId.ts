import { type EvidenceLink, evidenceLinkSchema } from '../../../shared/domain/evidenceLink.ts';

/** What a drag calls a piece of evidence: `evidence:finding:<id>`. */
export function evidenceDragId({ kind, id }: EvidenceLink): string {
  return `evidence:${kind}:${id}`;
}

/** Null for an id of something else. */
export function evidenceOfDragId(dragId: string): EvidenceLink | null {
  const [prefix, kind, id] = dragId.split(':');
  const read = evidenceLinkSchema.safeParse({ kind, id });
  return prefix === 'evidence' && read.success ? read.data : null;
}
