import type { BlobId } from '../../shared/domain/photo.ts';
import { assertNever } from '../../shared/lib/assert.ts';
import type { Records } from '../../shared/records/tables.ts';
import { agendaReport } from '../../shared/reports/agendaReport.ts';
import { participantsReport } from '../../shared/reports/participantsReport.ts';
import { workplanReport } from '../../shared/reports/workplanReport.ts';
import { blobsOf, workshopReport } from '../../shared/reports/workshopReport.ts';
import type { DocumentRequest } from './documentRequest.ts';
import type { PlannedFile } from './fileNames.ts';
import type { PhotoBytes } from './report/photos.ts';

export type DocumentSource = {
  readonly records: Records;
  /** The bytes of a photo; null when the workshop file has lost them. */
  readonly bytesOf: (id: BlobId) => Uint8Array | null;
  /** Of the place of the workshop, or of the computer: times on record are in UTC. */
  readonly timeZone?: string;
};

/** Everything that the worker needs for one file. Throws when the bytes of a photo cannot be read. */
export function requestFor(file: PlannedFile, source: DocumentSource): DocumentRequest {
  const { records } = source;
  const { document, language } = file;
  switch (document) {
    case 'workplan':
      return { kind: document, report: workplanReport(records, file.partnerId, language) };
    case 'report': {
      const timeZone = source.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
      const report = workshopReport(records, language, timeZone);
      return { kind: document, report, photos: photosOf(blobsOf(report), source) };
    }
    case 'agenda':
      return { kind: document, report: agendaReport(records, language) };
    case 'participants':
    case 'participants-xlsx':
      return { kind: document, report: participantsReport(records, language) };
    default:
      return assertNever(document);
  }
}

function photosOf(ids: readonly BlobId[], { bytesOf }: DocumentSource): PhotoBytes {
  const photos = new Map<BlobId, Uint8Array>();
  for (const id of ids) {
    const bytes = bytesOf(id);
    if (bytes !== null) photos.set(id, bytes);
  }
  return photos;
}
