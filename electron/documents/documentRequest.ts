import type { AgendaReport } from '../../shared/reports/agendaReport.ts';
import type { ParticipantsReport } from '../../shared/reports/participantsReport.ts';
import type { WorkplanReport } from '../../shared/reports/workplanReport.ts';
import type { WorkshopReport } from '../../shared/reports/workshopReport.ts';
import type { PhotoBytes } from './report/photos.ts';

/** What crosses to the worker: plain data one way, finished bytes the other. A new kind of document is a member here. */
export type DocumentRequest =
  | { readonly kind: 'workplan'; readonly report: WorkplanReport }
  | { readonly kind: 'report'; readonly report: WorkshopReport; readonly photos: PhotoBytes }
  | { readonly kind: 'agenda'; readonly report: AgendaReport }
  | { readonly kind: 'participants' | 'participants-xlsx'; readonly report: ParticipantsReport };

export type Rendered =
  | { readonly kind: 'rendered'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'not-rendered'; readonly detail: string };

export type RequestMessage = { readonly id: number; readonly request: DocumentRequest };
export type AnswerMessage = { readonly id: number; readonly rendered: Rendered };
