import type { BlobId } from '../../shared/domain/photo.ts';
import type { Language } from '../../shared/domain/text.ts';
import { assertNever } from '../../shared/lib/assert.ts';
import { originOf } from '../../shared/records/ownPlan.ts';
import type { Records } from '../../shared/records/tables.ts';
import { agendaReport } from '../../shared/reports/agendaReport.ts';
import { mergeReport } from '../../shared/reports/mergeReport.ts';
import { participantsReport } from '../../shared/reports/participantsReport.ts';
import { strategyReport } from '../../shared/reports/strategy/strategyReport.ts';
import { type WorkplanReport, workplanReport } from '../../shared/reports/workplanReport.ts';
import { workplanBook, workplanTable } from '../../shared/reports/workplanSheet.ts';
import { blobsOf, workshopReport } from '../../shared/reports/workshopReport.ts';
import type { Circumstances, DocumentRequest } from './documentRequest.ts';
import type { PlannedFile } from './fileNames.ts';
import type { PhotoBytes } from './report/photos.ts';

export type DocumentSource = {
  readonly records: Records;
  /** The bytes of a photo; null when the workshop file has lost them. */
  readonly bytesOf: (id: BlobId) => Uint8Array | null;
} & Circumstances;

/** Everything that one file is built from. */
export function requestFor(file: PlannedFile, source: DocumentSource): DocumentRequest {
  const { records } = source;
  switch (file.document) {
    case 'workplan': {
      const today = source.today ?? localDate();
      const inLanguage = (language: Language): WorkplanReport =>
        workplanReport(records, file.partnerId, language, today);
      const report = inLanguage(file.language === 'both' ? 'en' : file.language);
      const beside = file.language === 'both' ? inLanguage('zh') : null;
      const { logo } = report.look;
      const bytes = logo === null ? null : source.bytesOf(logo.blob);
      const written = { moment: source.moment ?? null, packet: originOf(records)?.packetId ?? null };
      return { kind: file.document, report, beside, logo: bytes, written };
    }
    case 'workplan-xlsx':
      return { kind: file.document, book: workplanBook(records, file.partnerId, file.language) };
    case 'workplan-csv':
      return { kind: file.document, table: workplanTable(records, file.partnerId, file.language) };
    case 'merge-report': {
      const when = { today: source.today ?? localDate(), timeZone: timeZoneOf(source) };
      const { partnerId, language } = file;
      return {
        kind: file.document,
        report: mergeReport(records, partnerId, language === 'both' ? 'en' : language, when),
        beside: language === 'both' ? mergeReport(records, partnerId, 'zh', when) : null,
      };
    }
    case 'strategy':
      return {
        kind: file.document,
        report: strategyReport(records, file.language, source.today ?? localDate()),
      };
    case 'report': {
      const report = workshopReport(records, file.language, timeZoneOf(source));
      return { kind: file.document, report, photos: photosOf(blobsOf(report), source) };
    }
    case 'agenda':
      return { kind: file.document, report: agendaReport(records, file.language) };
    case 'participants':
    case 'participants-xlsx':
      return { kind: file.document, report: participantsReport(records, file.language) };
    default:
      return assertNever(file);
  }
}

function timeZoneOf({ timeZone }: Circumstances): string {
  return timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The Swedish locale writes ISO dates. */
function localDate(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}

function photosOf(ids: readonly BlobId[], { bytesOf }: DocumentSource): PhotoBytes {
  const photos = new Map<BlobId, Uint8Array>();
  for (const id of ids) {
    const bytes = bytesOf(id);
    if (bytes !== null) photos.set(id, bytes);
  }
  return photos;
}
