import type { DocumentRequest } from './documentRequest.ts';
import { agendaDocument } from './lists/agendaDocument.ts';
import { participantsDocument } from './lists/participantsDocument.ts';
import { participantsSheet } from './lists/participantsSheet.ts';
import { mergeReportDocument } from './mergeReport/mergeReportDocument.ts';
import { reportDocument } from './report/reportDocument.ts';
import { workplanCsv } from './sheet/workplanCsv.ts';
import { workplanWorkbook } from './sheet/workplanWorkbook.ts';
import { strategyDocument } from './strategy/strategyDocument.ts';
import { workplanDocument } from './workplanDocument.ts';

/** The bytes of one document. */
export async function build(request: DocumentRequest): Promise<Uint8Array<ArrayBuffer>> {
  switch (request.kind) {
    case 'workplan':
      return workplanDocument(request.report, request.beside, request.logo, request.written);
    case 'workplan-xlsx':
      return workplanWorkbook(request.book);
    case 'workplan-csv':
      return workplanCsv(request.table);
    case 'merge-report':
      return mergeReportDocument(request.report, request.beside);
    case 'strategy':
      return strategyDocument(request.report);
    case 'report':
      return reportDocument(request.report, request.photos);
    case 'agenda':
      return agendaDocument(request.report);
    case 'participants':
      return participantsDocument(request.report);
    case 'participants-xlsx':
      return participantsSheet(request.report);
  }
}
