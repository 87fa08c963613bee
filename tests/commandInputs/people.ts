import fc from 'fast-check';
import type { CommandName, InputOf } from '../../shared/commands/registry.ts';
import type { Records } from '../../shared/records/tables.ts';
import { filled, idIn, idOrNull, idsIn, newId, some, text, words } from './arbitraries.ts';

const sex = fc.constantFrom('female' as const, 'male' as const, null);
const side = fc.integer({ min: 1, max: 2000 });
const id = newId as fc.Arbitrary<never>;

export const peopleAndPhotoInputs = {
  'participants/add': (r) =>
    fc.record({
      participants: fc.array(
        fc.record({
          id,
          partnerId: idOrNull(r, 'partners'),
          name: filled,
          role: text,
          contact: words,
          sex,
          attendance: fc.uniqueArray(idIn(r, 'days'), { maxLength: 2 }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  'participants/edit': (r) =>
    fc.record({
      id: idIn(r, 'participants'),
      fields: some({ partnerId: idOrNull(r, 'partners'), name: text, role: text, contact: words, sex }),
    }),
  'participants/attend': (r) =>
    fc.record({ ids: idsIn(r, 'participants'), dayId: idIn(r, 'days'), isPresent: fc.boolean() }),
  'participants/move': (r) =>
    fc.record({ ids: idsIn(r, 'participants'), before: idOrNull(r, 'participants') }),
  'participants/remove': (r) => fc.record({ ids: idsIn(r, 'participants') }),
  'photos/add': (r) =>
    fc.record({
      id,
      sessionId: idIn(r, 'sessions'),
      clusterId: idOrNull(r, 'clusters'),
      caption: text,
      blob: fc.constant('0a'.repeat(32)),
      type: fc.constantFrom('image/jpeg' as const, 'image/png' as const),
      width: side,
      height: side,
    }),
  'photos/edit': (r) =>
    fc.record({
      id: idIn(r, 'photos'),
      fields: some({ caption: text, clusterId: idOrNull(r, 'clusters') }),
    }),
  'photos/move': (r) => fc.record({ id: idIn(r, 'photos'), before: idOrNull(r, 'photos') }),
  'photos/remove': (r) => fc.record({ id: idIn(r, 'photos') }),
} satisfies Partial<{ readonly [N in CommandName]: (records: Records) => fc.Arbitrary<InputOf<N>> }>;
