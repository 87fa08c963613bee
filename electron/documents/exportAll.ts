import path from 'node:path';
import type { PartnerId } from '../../shared/domain/partner.ts';
import { sorted } from '../../shared/lib/order.ts';
import { mergedPartners } from '../../shared/records/planMerges.ts';
import { workshopOf } from '../../shared/records/queries.ts';
import type { DocumentKind, DocumentLanguage } from '../../shared/reports/documentKinds.ts';
import { holdsHandwork } from './editedByHand.ts';
import { type PlannedFile, plannedFiles } from './fileNames.ts';
import type { DocumentRenderer } from './renderInWorker.ts';
import type { DocumentSource } from './requestFor.ts';
import { type NotWritten, nextName, writeFile } from './writeFile.ts';

export type FileOutcome = PlannedFile &
  (
    | { readonly kind: 'written'; readonly path: string }
    | {
        readonly kind: 'written-under-new-name';
        readonly path: string;
        readonly because: 'in-use' | 'edited';
      }
    | { readonly kind: 'failed'; readonly reason: NotWritten | NotRendered }
    | { readonly kind: 'cancelled' }
  );

type NotRendered = { readonly kind: 'not-rendered'; readonly detail: string };

export type ExportProgress = { readonly done: number; readonly total: number; readonly file: FileOutcome };

export type ExportSummary = { readonly folder: string; readonly files: readonly FileOutcome[] };

export type ExportOrder = DocumentSource & {
  readonly folder: string;
  readonly documents: readonly DocumentKind[];
  readonly languages: readonly DocumentLanguage[];
  /** Whose documents are written, when documents of partners are wanted. */
  readonly partnerIds: readonly PartnerId[] | 'all';
  readonly renderer: DocumentRenderer;
  readonly onProgress?: (progress: ExportProgress) => void;
  /** When work on a file begins, before there is an outcome. */
  readonly onBegun?: (begun: {
    readonly done: number;
    readonly total: number;
    readonly name: string;
  }) => void;
  readonly signal?: AbortSignal;
};

/**
 * One file after the other, of the records as they are now. What was written stays
 * and is complete, whatever becomes of the rest; every file has its outcome.
 */
export async function exportAll(order: ExportOrder): Promise<ExportSummary> {
  const { records, folder, documents, languages, partnerIds, onProgress, onBegun, signal } = order;
  const partners = sorted(records.partners.values());
  const wanted =
    partnerIds === 'all' ? partners : partners.filter((partner) => partnerIds.includes(partner.id));
  const { title } = workshopOf(records);
  const planned = plannedFiles({
    documents,
    languages,
    partners: wanted,
    merged: mergedPartners(records),
    title,
  });
  const files: FileOutcome[] = [];
  for (const file of planned) {
    if (!signal?.aborted) onBegun?.({ done: files.length, total: planned.length, name: file.name });
    const outcome: FileOutcome = signal?.aborted
      ? { ...file, kind: 'cancelled' }
      : await exportOne(file, order);
    files.push(outcome);
    onProgress?.({ done: files.length, total: planned.length, file: outcome });
  }
  return { folder, files };
}

async function exportOne(file: PlannedFile, order: ExportOrder): Promise<FileOutcome> {
  const { folder, signal } = order;
  const rendered = await order.renderer.render(file, order);
  if (signal?.aborted) return { ...file, kind: 'cancelled' };
  if (rendered.kind === 'not-rendered') return { ...file, kind: 'failed', reason: rendered };
  const target = path.join(folder, file.name);
  const free = await freeOfHandwork(target);
  const written = await writeFile(free, rendered.bytes);
  switch (written.kind) {
    case 'written':
      if (free !== target)
        return { ...file, kind: 'written-under-new-name', path: written.path, because: 'edited' };
      return { ...file, kind: 'written', path: written.path };
    case 'written-under-new-name':
      return { ...file, kind: 'written-under-new-name', path: written.path, because: 'in-use' };
    default:
      return { ...file, kind: 'failed', reason: written };
  }
}

/** The name itself, or the first numbered one beside it, under which nobody's own changes would be lost. */
async function freeOfHandwork(target: string): Promise<string> {
  let free = target;
  for (let n = 2; await holdsHandwork(free); n++) free = nextName(target, n);
  return free;
}
