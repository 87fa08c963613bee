// A worker: builds a Word file out of tables with the library alone, without styles, headings or anything else.
import { parentPort } from 'node:worker_threads';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { assert } from '../../shared/lib/assert.ts';

/** Texts of cells, by row and table. */
export type Tables = readonly (readonly (readonly string[])[])[];

assert(parentPort, 'this is a worker');
const port = parentPort;

port.on('message', (tables: Tables) => {
  const children = tables.map(
    (rows) =>
      new Table({
        rows: rows.map(
          (cells) =>
            new TableRow({
              children: cells.map((text) => new TableCell({ children: [new Paragraph({ text })] })),
            }),
        ),
      }),
  );
  void Packer.toArrayBuffer(new Document({ sections: [{ children }] })).then((bytes) =>
    port.postMessage(bytes.byteLength),
  );
});
