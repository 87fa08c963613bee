import { parentPort } from 'node:worker_threads';
import { assert } from '../../shared/lib/assert.ts';
import type { AnswerMessage, DocumentRequest, RequestMessage } from './documentRequest.ts';
import { agendaDocument } from './lists/agendaDocument.ts';
import { participantsDocument } from './lists/participantsDocument.ts';
import { participantsSheet } from './lists/participantsSheet.ts';
import { reportDocument } from './report/reportDocument.ts';
import { workplanDocument } from './workplanDocument.ts';

// Started by name, as a thread of the main process or of plain Node.
assert(parentPort, 'documents are built in a worker thread');
const port = parentPort;

port.on('message', ({ id, request }: RequestMessage) => {
  build(request).then(
    (bytes) => {
      const answer: AnswerMessage = { id, rendered: { kind: 'rendered', bytes } };
      port.postMessage(answer, [bytes.buffer]);
    },
    (error: unknown) => {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      port.postMessage({ id, rendered: { kind: 'not-rendered', detail } } satisfies AnswerMessage);
    },
  );
});

async function build(request: DocumentRequest): Promise<Uint8Array<ArrayBuffer>> {
  switch (request.kind) {
    case 'workplan':
      return workplanDocument(request.report);
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
