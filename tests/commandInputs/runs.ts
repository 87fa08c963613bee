import fc from 'fast-check';
import type { InputOf } from '../../shared/commands/registry.ts';
import type { Records } from '../../shared/records/tables.ts';
import { idIn, newId, text } from './arbitraries.ts';

/** Any moment of the two days, not in order: a clock may be set back. */
const at = fc
  .integer({ min: 0, max: 2 * 24 * 3600 })
  .map((seconds) => new Date(Date.UTC(2017, 3, 11) + seconds * 1000).toISOString());
const snapshot = fc.record({ id: newId as fc.Arbitrary<never>, name: text });

type RunCommand =
  | 'runs/start'
  | 'runs/pause'
  | 'runs/resume'
  | 'runs/extend'
  | 'runs/go-to-step'
  | 'runs/end'
  | 'snapshots/take';

export const runInputs: { readonly [N in RunCommand]: (records: Records) => fc.Arbitrary<InputOf<N>> } = {
  'runs/start': (r) => fc.record({ sessionId: idIn(r, 'sessions'), at, snapshot }),
  'runs/pause': (r) => fc.record({ sessionId: running(r), at }),
  'runs/resume': (r) => fc.record({ sessionId: running(r), at }),
  'runs/extend': (r) => fc.record({ sessionId: running(r), minutes: fc.integer({ min: -720, max: 720 }) }),
  'runs/go-to-step': (r) => fc.record({ sessionId: running(r), index: fc.nat({ max: 3 }), at }),
  'runs/end': (r) => fc.record({ sessionId: running(r), at, snapshot }),
  'snapshots/take': () => fc.record({ id: newId as fc.Arbitrary<never>, name: text, at }),
};

function running(records: Records): fc.Arbitrary<never> {
  return records.sessionRuns.size === 0 ? idIn(records, 'sessions') : idIn(records, 'sessionRuns');
}
