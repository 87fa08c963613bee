import type { WorkplanReport } from '../../shared/reports/workplanReport.ts';

/** What crosses to the worker: plain data one way, finished bytes the other. A new kind of document is a member here. */
export type DocumentRequest = { readonly kind: 'workplan'; readonly report: WorkplanReport };

export type Rendered =
  | { readonly kind: 'rendered'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'not-rendered'; readonly detail: string };

export type RequestMessage = { readonly id: number; readonly request: DocumentRequest };
export type AnswerMessage = { readonly id: number; readonly rendered: Rendered };
