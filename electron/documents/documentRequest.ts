import type { PacketId } from '../../shared/domain/packet.ts';
import type { BlobId } from '../../shared/domain/photo.ts';
import type { AgendaReport } from '../../shared/reports/agendaReport.ts';
import type { MergeReport } from '../../shared/reports/mergeReport.ts';
import type { ParticipantsReport } from '../../shared/reports/participantsReport.ts';
import type { StrategyReport } from '../../shared/reports/strategy/strategyReport.ts';
import type { WorkplanReport } from '../../shared/reports/workplanReport.ts';
import type { WorkplanBook, WorkplanTable } from '../../shared/reports/workplanSheet.ts';
import type { WorkshopReport } from '../../shared/reports/workshopReport.ts';
import type { RecordsMessage } from '../lib/recordsMessage.ts';
import type { PlannedFile } from './fileNames.ts';
import type { PhotoBytes } from './report/photos.ts';

/** Of which state of which file a document was made, so that an edited one can be laid against it. */
export type Written = {
  readonly moment: string | null;
  /** The packet that the copy was made from, in the copy of a partner. */
  readonly packet: PacketId | null;
};

/** Everything that one document is built from: plain data. A new kind of document is a member here. */
export type DocumentRequest =
  | {
      readonly kind: 'workplan';
      readonly report: WorkplanReport;
      /** The same plan in Chinese, for a document that says everything in both languages. */
      readonly beside: WorkplanReport | null;
      readonly logo: Uint8Array | null;
      readonly written: Written;
    }
  | { readonly kind: 'workplan-xlsx'; readonly book: WorkplanBook }
  | { readonly kind: 'workplan-csv'; readonly table: WorkplanTable }
  | {
      readonly kind: 'merge-report';
      readonly report: MergeReport;
      /** The same in Chinese, for a document that says everything in both languages. */
      readonly beside: MergeReport | null;
    }
  | { readonly kind: 'strategy'; readonly report: StrategyReport }
  | { readonly kind: 'report'; readonly report: WorkshopReport; readonly photos: PhotoBytes }
  | { readonly kind: 'agenda'; readonly report: AgendaReport }
  | { readonly kind: 'participants' | 'participants-xlsx'; readonly report: ParticipantsReport };

export type Rendered =
  | { readonly kind: 'rendered'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'not-rendered'; readonly detail: string };

/** What a file says of its document that is not in the records. */
export type Circumstances = {
  /** Of the place of the workshop, or of the computer: times on record are in UTC. */
  readonly timeZone?: string | undefined;
  /** The date that documents bear, `YYYY-MM-DD`; that of the computer by default. */
  readonly today?: string | undefined;
  /** Stands for the state of the workshop file; see `WorkshopStore.moment`. */
  readonly moment?: string | undefined;
};

export type DocumentOrder =
  | {
      readonly kind: 'build';
      readonly id: number;
      readonly file: PlannedFile;
      readonly circumstances: Circumstances;
    }
  | {
      readonly kind: 'bytes';
      readonly id: number;
      readonly bytes: PhotoBytes;
      readonly problem: string | null;
    };

/** What crosses to the worker: the records before the first file of an export, photos only when a document shows them. */
export type ToWorker = RecordsMessage | DocumentOrder;

export type FromWorker =
  | { readonly kind: 'wants'; readonly id: number; readonly blobs: readonly BlobId[] }
  | { readonly kind: 'rendered'; readonly id: number; readonly rendered: Rendered };
