import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openWorkshop } from '../../electron/store/open.ts';
import { between } from '../../shared/records/diff.ts';
import { breaches } from '../../shared/records/invariants.ts';
import type { Records } from '../../shared/records/tables.ts';
import { newFile } from '../electron/store/temporary.ts';
import { planFrom } from './commandPlan.ts';
import { runUntilKilled } from './runUntilKilled.ts';

const kills = 100;
const seed = Number(process.env['PLENUM_SEED'] ?? Date.now() % 1_000_000);

const moment = fc.record({
  /** Killed after so many acknowledged commands and so many milliseconds. */
  commands: fc.integer({ min: 0, max: 30 }),
  milliseconds: fc.double({ min: 0, max: 4, noNaN: true }),
});

it(`nothing acknowledged is lost when the process is killed ${kills} times while it writes one file (PLENUM_SEED=${seed})`, {
  timeout: 300_000,
}, async () => {
  const file = newFile();
  // One that ends by itself leaves its compiled code to the others.
  await runUntilKilled(file, [], { commands: 0, milliseconds: 0 });
  let records = recordsIn(file);
  let unfinished = 0;
  for (const [round, when] of fc.sample(moment, { seed, numRuns: kills }).entries()) {
    const { envelopes, states } = planFrom(records, seed + round);
    const done = await runUntilKilled(file, envelopes, when);
    records = recordsIn(file);
    expect(breaches(records)).toEqual([]);
    // The command that the signal interrupted is there whole or not at all.
    const allowed = [states[done], states[done + 1]].filter((state) => state !== undefined);
    const differences = allowed.map((state) => between(state, records));
    expect(differences, `round ${round}, ${done} commands acknowledged`).toContainEqual({});
    if (done < envelopes.length) unfinished++;
  }
  expect(unfinished, 'kills that interrupted something').toBeGreaterThan(kills * 0.8);
});

function recordsIn(file: string): Records {
  const opened = openWorkshop(file);
  if (opened.kind !== 'opened') throw new Error(`the file does not open: ${JSON.stringify(opened)}`);
  opened.store.close();
  return opened.store.records;
}
