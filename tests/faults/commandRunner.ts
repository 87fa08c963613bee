// A process to be killed: opens the workshop file it is given, does the commands of a second file, a list in
// JSON, one after the other, and says the number of each once the store has acknowledged it.
import { readFileSync, writeSync } from 'node:fs';
import { openWorkshop } from '../../electron/store/open.ts';
import type { Envelope } from '../../electron/store/workshopStore.ts';

const [file, commands] = process.argv.slice(2);
if (file === undefined || commands === undefined) throw new Error('usage: commandRunner.ts FILE COMMANDS');
const opened = openWorkshop(file);
if (opened.kind !== 'opened') throw new Error(`the file does not open: ${JSON.stringify(opened)}`);

const envelopes = JSON.parse(readFileSync(commands, 'utf8')) as readonly Envelope[];
for (const [index, envelope] of envelopes.entries()) {
  const outcome = opened.store.run(envelope, { role: 'facilitator', actor: 'test' });
  if (outcome.kind !== 'done') throw new Error(`command ${index} is refused: ${JSON.stringify(outcome)}`);
  // Synchronous, so that what is said is said before the next command begins.
  writeSync(1, `${index}\n`);
}
