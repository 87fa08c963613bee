import fc from 'fast-check';
import type { CommandName, InputOf } from '../../shared/commands/registry.ts';
import { retimeModes } from '../../shared/domain/retime.ts';
import { sessionsOfDay } from '../../shared/records/queries.ts';
import type { Records } from '../../shared/records/tables.ts';
import { methods } from '../../shared/templates/methods.ts';
import { idIn, isoDate, newId, text, words } from './arbitraries.ts';

type Names = Extract<
  CommandName,
  | 'days/duplicate'
  | 'agenda/retime'
  | 'sessions/duplicate'
  | 'sessions/use-method'
  | 'sessions/edit-steps'
  | 'private-notes/write'
>;

const step = fc.record({ title: text, detail: text, minutes: fc.integer({ min: 1, max: 720 }) });
const methodId = fc.constantFrom(null, 'no-such-method', ...methods.map(({ id }) => id));

export const agendaInputs: { readonly [N in Names]: (records: Records) => fc.Arbitrary<InputOf<N>> } = {
  'days/duplicate': (r) =>
    idIn(r, 'days').chain((id) => {
      const count = sessionsOfDay(r, id).length;
      const ids = fc.uniqueArray(newId, { minLength: count, maxLength: count + 1 });
      return fc.record({
        id: fc.constant(id),
        newId: newId as fc.Arbitrary<never>,
        date: isoDate,
        sessionIds: ids as fc.Arbitrary<never[]>,
      });
    }),
  'agenda/retime': (r) =>
    fc.record({
      dayId: idIn(r, 'days'),
      from: idIn(r, 'sessions'),
      endsAt: fc.integer({ min: 0, max: 1440 }),
      mode: fc.constantFrom(...retimeModes),
    }),
  'sessions/duplicate': (r) => fc.record({ id: idIn(r, 'sessions'), newId: newId as fc.Arbitrary<never> }),
  'sessions/use-method': (r) =>
    fc.record({
      id: idIn(r, 'sessions'),
      methodId,
      withMinutes: fc.boolean(),
      withMaterials: fc.boolean(),
    }),
  'sessions/edit-steps': (r) =>
    fc.record({ id: idIn(r, 'sessions'), steps: fc.array(step, { maxLength: 6 }) }),
  'private-notes/write': (r) => fc.record({ id: idIn(r, 'sessions'), text: words }),
};
