import fc from 'fast-check';
import type { CommandName, InputOf } from '../../shared/commands/registry.ts';
import { evidenceGrades } from '../../shared/domain/finding.ts';
import type { RichBlock, RichInline, RichText } from '../../shared/domain/richText.ts';
import type { Records } from '../../shared/records/tables.ts';
import { filled, idIn, idOrNull, isoDate, itemIn, newId, some, text, words } from './arbitraries.ts';

type Area = Extract<CommandName, `${'findings' | 'decisions' | 'parking' | 'session-notes'}/${string}`>;

const share = fc.option(
  fc.nat(500).chain((of) => fc.record({ n: fc.nat(of + 1), of: fc.constant(of + 1) })),
  { nil: null },
);
const evidence = (r: Records) => fc.array(itemIn(r), { maxLength: 4 });
const reservation = fc.option(text, { nil: null });

const inline: fc.Arbitrary<RichInline> = fc.oneof(
  fc.record({ type: fc.constant('text' as const), text: fc.string({ minLength: 1, maxLength: 20 }) }),
  fc.constant({ type: 'hardBreak' as const }),
  fc.record({
    type: fc.constant('mention' as const),
    attrs: fc.record({
      kind: fc.constantFrom('card' as const, 'partner' as const),
      id: newId,
      label: words,
    }),
  }),
);
const { block } = fc.letrec<{ block: RichBlock }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ type: fc.constant('paragraph' as const), content: fc.array(inline, { maxLength: 3 }) }),
    fc.record({
      type: fc.constant('bulletList' as const),
      content: fc.array(tie('block'), { maxLength: 2 }),
    }),
  ),
}));
const richText: fc.Arbitrary<RichText> = fc.record({
  type: fc.constant('doc' as const),
  content: fc.array(block, { maxLength: 3 }),
});

/** Of findings, decisions, the parking lot and notes. */
export const findingInputs: { readonly [N in Area]: (records: Records) => fc.Arbitrary<InputOf<N>> } = {
  'findings/add': (r) =>
    fc.record({
      id: newId as fc.Arbitrary<never>,
      sessionId: idIn(r, 'sessions'),
      statement: text,
      evidence: evidence(r),
    }),
  'findings/edit': (r) =>
    fc.record({
      id: idIn(r, 'findings'),
      fields: some({
        statement: text,
        grade: fc.constantFrom(...evidenceGrades),
        source: text,
        share,
        evidence: evidence(r),
        sessionId: idIn(r, 'sessions'),
      }),
    }),
  'findings/move': (r) =>
    fc.record({ id: idIn(r, 'findings'), sessionId: idIn(r, 'sessions'), before: idOrNull(r, 'findings') }),
  'findings/remove': (r) => fc.record({ id: idIn(r, 'findings') }),
  'findings/reserve': (r) =>
    fc.record({ id: idIn(r, 'findings'), partnerId: idIn(r, 'partners'), text: reservation }),
  'decisions/add': (r) =>
    fc.record({ id: newId as fc.Arbitrary<never>, sessionId: idIn(r, 'sessions'), text }),
  'decisions/edit': (r) => fc.record({ id: idIn(r, 'decisions'), fields: some({ text }) }),
  'decisions/move': (r) =>
    fc.record({ id: idIn(r, 'decisions'), sessionId: idIn(r, 'sessions'), before: idOrNull(r, 'decisions') }),
  'decisions/remove': (r) => fc.record({ id: idIn(r, 'decisions') }),
  'decisions/reserve': (r) =>
    fc.record({ id: idIn(r, 'decisions'), partnerId: idIn(r, 'partners'), text: reservation }),
  'parking/settle': (r) =>
    fc.record({
      id: idIn(r, 'cards'),
      outcome: fc.oneof(
        fc.constant(null),
        fc.record({ kind: fc.constant('session' as const), sessionId: idIn(r, 'sessions') }),
        fc.record({ kind: fc.constant('finding' as const), findingId: idIn(r, 'findings') }),
        fc.record({ kind: fc.constant('activity' as const), activityId: idIn(r, 'activities') }),
        fc.record({
          kind: fc.constant('owner' as const),
          owner: filled,
          due: fc.option(isoDate, { nil: null }),
        }),
        fc.record({ kind: fc.constant('closed' as const), because: filled }),
      ),
    }),
  'session-notes/write': (r) => fc.record({ id: idIn(r, 'sessions'), text: richText }),
};
