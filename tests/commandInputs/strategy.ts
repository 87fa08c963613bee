import fc from 'fast-check';
import type { CommandName, InputOf } from '../../shared/commands/registry.ts';
import type { BlockModel } from '../../shared/domain/blockModel.ts';
import { type LiveBlock, matrixMeasures } from '../../shared/domain/liveBlock.ts';
import { stands } from '../../shared/domain/position.ts';
import { actionStatuses, levels, responses } from '../../shared/domain/recommendation.ts';
import type { StrategyLine } from '../../shared/domain/strategyLine.ts';
import type { PartContent } from '../../shared/domain/strategyPart.ts';
import { languages } from '../../shared/domain/text.ts';
import type { Records } from '../../shared/records/tables.ts';
import { idIn, idOrNull, idsIn, newId, some, text } from './arbitraries.ts';
import { linkIn, quantity, richText } from './plans.ts';

type Inputs = { readonly [N in CommandName]: (records: Records) => fc.Arbitrary<InputOf<N>> };

const wording = some({ title: text, rationale: text, assumptions: text, risks: text });
const measures = some({ title: text, baseline: quantity, target: quantity, verification: text });

function groundedLine(r: Records) {
  return fc.oneof(
    fc.record({ kind: fc.constant('objective' as const), id: idIn(r, 'objectives') }),
    fc.record({ kind: fc.constant('output' as const), id: idIn(r, 'outputs') }),
  );
}

function lineIn(r: Records): fc.Arbitrary<StrategyLine> {
  return fc.oneof(fc.constant({ kind: 'development' as const }), groundedLine(r));
}

function answerFields(r: Records) {
  return some({
    text,
    source: text,
    addressee: text,
    priority: fc.option(fc.constantFrom(...levels), { nil: null }),
    resources: fc.option(fc.constantFrom(...levels), { nil: null }),
    timing: text,
    response: fc.option(fc.constantFrom(...responses), { nil: null }),
    action: text,
    status: fc.constantFrom(...actionStatuses),
    answeredBy: fc.array(lineIn(r), { maxLength: 3 }),
  });
}

function blockIn(r: Records): fc.Arbitrary<LiveBlock> {
  return fc.oneof(
    fc.record({ kind: fc.constant('findings' as const), sessionId: idOrNull(r, 'sessions') }),
    fc.record({ kind: fc.constant('matrix' as const), measure: fc.constantFrom(...matrixMeasures) }),
    fc.record({ kind: fc.constant('plan' as const), partnerId: idOrNull(r, 'partners') }),
    fc.record({ kind: fc.constant('budget' as const), by: fc.constantFrom('payer', 'partner') }),
    fc.constantFrom(
      { kind: 'objectives' as const },
      { kind: 'positions' as const },
      { kind: 'recommendations' as const },
    ),
  );
}

const model: fc.Arbitrary<BlockModel> = fc.record({
  caption: text,
  isWide: fc.boolean(),
  tables: fc.constant([]),
  note: text,
});
const frozen = fc.option(fc.record({ at: fc.constant('2017-04-12T08:00:00.000Z'), model }), { nil: null });

function contentIn(r: Records): fc.Arbitrary<PartContent> {
  return fc.oneof(
    fc.record({
      kind: fc.constant('heading' as const),
      level: fc.constantFrom(1 as const, 2 as const),
      title: text,
    }),
    fc.record({ kind: fc.constant('prose' as const), text: fc.record({ en: richText, zh: richText }) }),
    fc.record({ kind: fc.constant('block' as const), block: blockIn(r), caption: text, frozen }),
  );
}

export const strategyInputs = {
  'objectives/add': (r) =>
    fc.record({ id: newId as fc.Arbitrary<never>, title: text, before: idOrNull(r, 'objectives') }),
  'objectives/edit': (r) => fc.record({ id: idIn(r, 'objectives'), fields: wording }),
  'objectives/move': (r) => fc.record({ id: idIn(r, 'objectives'), before: idOrNull(r, 'objectives') }),
  'objectives/remove': (r) => fc.record({ id: idIn(r, 'objectives') }),
  'outputs/add': (r) =>
    fc.record({
      id: newId as fc.Arbitrary<never>,
      objectiveId: idIn(r, 'objectives'),
      title: text,
      before: idOrNull(r, 'outputs'),
    }),
  'outputs/edit': (r) => fc.record({ id: idIn(r, 'outputs'), fields: wording }),
  'outputs/move': (r) =>
    fc.record({ id: idIn(r, 'outputs'), objectiveId: idIn(r, 'objectives'), before: idOrNull(r, 'outputs') }),
  'outputs/remove': (r) => fc.record({ id: idIn(r, 'outputs') }),
  'strategy/give-evidence': (r) =>
    fc.record({ line: groundedLine(r), evidence: fc.array(linkIn(r), { maxLength: 3 }) }),
  'strategy/take-evidence': (r) => fc.record({ line: groundedLine(r), evidence: linkIn(r) }),
  'indicators/add': (r) =>
    fc.record(
      {
        id: newId as fc.Arbitrary<never>,
        line: lineIn(r),
        title: text,
        fields: measures,
        before: idOrNull(r, 'indicators'),
      },
      { requiredKeys: ['id', 'line', 'title', 'before'] },
    ),
  'indicators/edit': (r) => fc.record({ id: idIn(r, 'indicators'), fields: measures }),
  'indicators/move': (r) =>
    fc.record({ id: idIn(r, 'indicators'), line: lineIn(r), before: idOrNull(r, 'indicators') }),
  'indicators/remove': (r) => fc.record({ id: idIn(r, 'indicators') }),
  'positions/take': (r) =>
    fc.record(
      {
        line: lineIn(r),
        stand: fc.constantFrom(...stands),
        text,
        partners: fc.array(fc.record({ id: newId as fc.Arbitrary<never>, partnerId: idIn(r, 'partners') }), {
          minLength: 1,
          maxLength: 3,
        }),
      },
      { requiredKeys: ['line', 'stand', 'partners'] },
    ),
  'positions/withdraw': (r) => fc.record({ id: idIn(r, 'positions') }),
  'recommendations/add': (r) =>
    fc.record({
      before: idOrNull(r, 'recommendations'),
      rows: fc.array(fc.record({ id: newId as fc.Arbitrary<never>, fields: answerFields(r) }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  'recommendations/edit': (r) =>
    fc.record({
      rows: fc.array(fc.record({ id: idIn(r, 'recommendations'), fields: answerFields(r) }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  'recommendations/move': (r) =>
    fc.record({ ids: idsIn(r, 'recommendations'), before: idOrNull(r, 'recommendations') }),
  'recommendations/remove': (r) => fc.record({ ids: idsIn(r, 'recommendations') }),
  'strategy-parts/add': (r) =>
    fc.record({
      before: idOrNull(r, 'strategyParts'),
      parts: fc.array(fc.record({ id: newId as fc.Arbitrary<never>, content: contentIn(r) }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  'strategy-parts/move': (r) =>
    fc.record({ ids: idsIn(r, 'strategyParts'), before: idOrNull(r, 'strategyParts') }),
  'strategy-parts/remove': (r) => fc.record({ ids: idsIn(r, 'strategyParts') }),
  'strategy-parts/edit-heading': (r) =>
    fc.record({
      id: idIn(r, 'strategyParts'),
      fields: some({ title: text, level: fc.constantFrom(1 as const, 2 as const) }),
    }),
  'strategy-parts/write': (r) =>
    fc.record({ id: idIn(r, 'strategyParts'), language: fc.constantFrom(...languages), text: richText }),
  'strategy-parts/edit-block': (r) =>
    fc.record({ id: idIn(r, 'strategyParts'), fields: some({ block: blockIn(r), caption: text, frozen }) }),
} satisfies Partial<Inputs>;
