import fc from 'fast-check';
import type { InputOf } from '../../shared/commands/registry.ts';
import type { StrategyLine } from '../../shared/domain/strategyLine.ts';
import { rooms, type WallView, wallLanguages } from '../../shared/domain/wall.ts';
import type { Records } from '../../shared/records/tables.ts';
import { idIn, some, words } from './arbitraries.ts';

type WallCommand = 'wall/show' | 'wall/blank' | 'wall/turn-page' | 'wall/set' | 'wall/follow';

const page = fc.integer({ min: 0, max: 1000 });

function line(records: Records): fc.Arbitrary<StrategyLine> {
  return fc.oneof(
    fc.constant({ kind: 'development' as const }),
    fc.record({ kind: fc.constant('objective' as const), id: idIn(records, 'objectives') }),
    fc.record({ kind: fc.constant('output' as const), id: idIn(records, 'outputs') }),
  );
}

function view(records: Records): fc.Arbitrary<WallView> {
  return fc.oneof(
    fc.constant({ kind: 'welcome' as const }),
    fc.record({ kind: fc.constant('agenda' as const), dayId: idIn(records, 'days'), page }),
    fc.record({ kind: fc.constant('question' as const), sessionId: idIn(records, 'sessions') }),
    fc.record({ kind: fc.constant('board' as const), sessionId: idIn(records, 'sessions'), page }),
    fc.record({ kind: fc.constant('cluster' as const), clusterId: idIn(records, 'clusters'), page }),
    fc.record({ kind: fc.constant('voting' as const), votingId: idIn(records, 'votings'), page }),
    fc.record({ kind: fc.constant('position' as const), line: line(records), page }),
    fc.record({ kind: fc.constant('message' as const), text: words }),
  );
}

export const wallInputs: { readonly [N in WallCommand]: (records: Records) => fc.Arbitrary<InputOf<N>> } = {
  'wall/show': (r) => fc.record({ view: view(r) }),
  'wall/blank': () => fc.record({ isBlank: fc.boolean() }),
  'wall/turn-page': () =>
    fc.record({ by: fc.integer({ min: -1000, max: 1000 }), pages: fc.integer({ min: 1, max: 1001 }) }),
  'wall/set': () =>
    fc.record({
      fields: some({
        room: fc.constantFrom(...rooms),
        language: fc.constantFrom(...wallLanguages),
        isFollowing: fc.boolean(),
      }),
    }),
  'wall/follow': (r) => fc.record({ sessionId: idIn(r, 'sessions') }),
};
