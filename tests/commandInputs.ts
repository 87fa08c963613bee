import fc from 'fast-check';
import type { CommandName, InputOf } from '../shared/commands/registry.ts';
import { monthAt } from '../shared/domain/month.ts';
import { partnerColours } from '../shared/domain/partner.ts';
import { sessionKinds } from '../shared/domain/sessionKind.ts';
import type { Records } from '../shared/records/tables.ts';
import { agendaInputs } from './commandInputs/agenda.ts';
import {
  filled,
  idIn,
  idOrNull,
  idsIn,
  isoDate,
  itemIn,
  newId,
  some,
  text,
  words,
} from './commandInputs/arbitraries.ts';
import { cardInputs } from './commandInputs/cards.ts';
import { findingInputs } from './commandInputs/findings.ts';
import { packetInputs } from './commandInputs/packets.ts';
import { peopleAndPhotoInputs } from './commandInputs/people.ts';
import { planInputs } from './commandInputs/plans.ts';
import { runInputs } from './commandInputs/runs.ts';
import { strategyInputs } from './commandInputs/strategy.ts';
import { votingInputs } from './commandInputs/votings.ts';
import { wallInputs } from './commandInputs/wall.ts';

const month = fc.integer({ min: 2017 * 12, max: 2022 * 12 }).map(monthAt);
const minuteOfDay = fc.integer({ min: 0, max: 1439 });

const phase = fc.record({ name: text, start: month, end: month });
const column = fc.constantFrom('ideas', 'works', 'worksNot', 'gone');
const session = {
  kind: fc.constantFrom(...sessionKinds),
  title: text,
  question: text,
  minutes: fc.integer({ min: 1, max: 720 }),
};
const fixedStart = fc.option(minuteOfDay, { nil: null });
const partner = {
  name: text,
  mark: fc.string({ minLength: 1, maxLength: 3 }),
  colour: fc.constantFrom(...partnerColours),
};
/** For every command an input that fits the records: the type makes a new command bring its own. */
export const inputs: { readonly [N in CommandName]: (records: Records) => fc.Arbitrary<InputOf<N>> } = {
  'workshop/edit': () =>
    fc.record({ fields: some({ title: text, place: text, aims: text, phase, notice: text }) }),
  'days/add': () => fc.record({ id: newId as fc.Arbitrary<never>, date: isoDate, start: minuteOfDay }),
  'days/edit': (r) => fc.record({ id: idIn(r, 'days'), fields: some({ date: isoDate, start: minuteOfDay }) }),
  'days/remove': (r) => fc.record({ id: idIn(r, 'days') }),
  'sessions/add': (r) =>
    fc.record({
      id: newId as fc.Arbitrary<never>,
      dayId: idIn(r, 'days'),
      ...session,
      fixedStart,
      before: idOrNull(r, 'sessions'),
    }),
  'sessions/edit': (r) =>
    fc.record({
      id: idIn(r, 'sessions'),
      fields: some({
        ...session,
        purpose: text,
        materials: text,
        responsible: text,
        fixedStart,
        parallel: fc.boolean(),
        answersSessionId: idOrNull(r, 'sessions'),
      }),
    }),
  'sessions/move': (r) =>
    fc.record(
      {
        id: idIn(r, 'sessions'),
        dayId: idIn(r, 'days'),
        before: idOrNull(r, 'sessions'),
        parallel: fc.boolean(),
      },
      { requiredKeys: ['id', 'dayId', 'before'] },
    ),
  'sessions/remove': (r) => fc.record({ id: idIn(r, 'sessions') }),
  ...agendaInputs,
  'partners/add': () =>
    fc.record({ id: newId as fc.Arbitrary<never>, workplanId: newId as fc.Arbitrary<never>, ...partner }),
  'partners/edit': (r) => fc.record({ id: idIn(r, 'partners'), fields: some(partner) }),
  'partners/move': (r) => fc.record({ id: idIn(r, 'partners'), before: idOrNull(r, 'partners') }),
  'partners/remove': (r) => fc.record({ id: idIn(r, 'partners') }),
  ...peopleAndPhotoInputs,
  ...packetInputs,
  'cards/add': (r) =>
    fc.record({
      sessionId: idIn(r, 'sessions'),
      column,
      partnerId: idOrNull(r, 'partners'),
      parked: fc.boolean(),
      cards: fc.array(fc.record({ id: newId as fc.Arbitrary<never>, text: filled }), {
        minLength: 1,
        maxLength: 5,
      }),
    }),
  'cards/answer': (r) => fc.record({ ids: idsIn(r, 'cards'), answers: fc.option(itemIn(r), { nil: null }) }),
  'cards/edit': (r) => fc.record({ id: idIn(r, 'cards'), text }),
  'cards/give-partner': (r) => fc.record({ ids: idsIn(r, 'cards'), partnerId: idOrNull(r, 'partners') }),
  'cards/move': (r) =>
    fc.record({
      ids: idsIn(r, 'cards'),
      to: fc.oneof(
        fc.record({ kind: fc.constant('column' as const), sessionId: idIn(r, 'sessions'), column }),
        fc.record({ kind: fc.constant('cluster' as const), clusterId: idIn(r, 'clusters') }),
        fc.record({ kind: fc.constant('parking' as const) }),
      ),
      before: idOrNull(r, 'cards'),
    }),
  'cards/remove': (r) => fc.record({ ids: idsIn(r, 'cards') }),
  'clusters/add': (r) =>
    fc.record({
      id: newId as fc.Arbitrary<never>,
      sessionId: idIn(r, 'sessions'),
      column,
      title: text,
      cardIds: fc.oneof(fc.constant<never[]>([]), idsIn(r, 'cards')),
    }),
  'clusters/name': (r) => fc.record({ id: idIn(r, 'clusters'), title: text }),
  'clusters/move': (r) => fc.record({ id: idIn(r, 'clusters'), column, before: idOrNull(r, 'clusters') }),
  'clusters/dissolve': (r) => fc.record({ id: idIn(r, 'clusters') }),
  ...strategyInputs,
  ...planInputs,
  ...cardInputs,
  ...findingInputs,
  ...wallInputs,
  ...runInputs,
  ...votingInputs,
  'drafts/keep': (r) =>
    fc.record({ id: idIn(r, 'sessions').map((id) => `capture:${String(id)}`), text: words }),
};
