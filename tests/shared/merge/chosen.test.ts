import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftSchema } from '../../../shared/domain/draft.ts';
import type { PacketId } from '../../../shared/domain/packet.ts';
import { choiceKinds } from '../../../shared/domain/planMerge.ts';
import {
  type Chosen,
  choiceOf,
  chosenDraftId,
  chosenFrom,
  chosenText,
  chosenTexts,
  nothingChosen,
} from '../../../shared/merge/chosen.ts';
import type { Choice, Conflict } from '../../../shared/merge/conflict.ts';
import { anId, en } from '../../builders.ts';

const packetId = anId<PacketId>(250);

function conflict(overrides: Partial<Conflict> = {}): Conflict {
  const id = anId<string>(90);
  return {
    key: `activities:${id}:start`,
    table: 'activities',
    id,
    title: en('Train'),
    field: 'start',
    base: null,
    ours: '2018-01',
    theirs: '2018-02',
    choices: ['ours', 'theirs', 'written'],
    ...overrides,
  };
}

describe('a choice', () => {
  const any: fc.Arbitrary<Chosen> = fc.record({
    kind: fc.constantFrom(null, ...choiceKinds),
    typed: fc.option(fc.string()),
  });

  test('is the same after it was kept as a draft', () => {
    fc.assert(
      fc.property(any, (chosen) => {
        expect(chosenFrom(chosenText(chosen))).toEqual(chosen);
      }),
    );
  });

  test('that is taken back leaves no draft, unless something was written', () => {
    expect(chosenText(nothingChosen)).toBe('');
    expect(chosenFrom('')).toEqual(nothingChosen);
    expect(chosenFrom('neither')).toEqual(nothingChosen);
    expect(chosenText({ kind: null, typed: 'Mar 2018' })).not.toBe('');
  });

  test('has a draft of its own, even with the longest key', () => {
    const id = chosenDraftId(packetId, `activities:${anId<string>(90)}:further.${'x'.repeat(100)}`);
    expect(draftSchema.safeParse({ id, text: 'ours' }).success).toBe(true);
  });

  test('is found among the drafts by the packet and the conflict', () => {
    const other = anId<PacketId>(251);
    const drafts = [
      { id: chosenDraftId(packetId, 'a:b:'), text: 'ours' },
      { id: chosenDraftId(other, 'a:b:'), text: 'theirs' },
      { id: 'capture:1', text: 'ours' },
    ];
    expect([...chosenTexts(drafts, packetId)]).toEqual([['a:b:', 'ours']]);
  });
});

describe('how a conflict ends', () => {
  test.each<[string, Partial<Chosen>, Partial<Conflict>, Choice | null]>([
    ['nobody has chosen', {}, {}, null],
    ['nobody has chosen, after writing', { typed: 'Mar 2018' }, {}, null],
    ['ours, after writing', { kind: 'ours', typed: 'Mar 2018' }, {}, { kind: 'ours' }],
    ['ours', { kind: 'ours' }, {}, { kind: 'ours' }],
    ['both where only one can stand', { kind: 'both' }, {}, null],
    ['both where both can', { kind: 'both' }, { choices: ['ours', 'theirs', 'both'] }, { kind: 'both' }],
    ['written', { kind: 'written', typed: 'Mar 2018' }, {}, { kind: 'written', value: '2018-03' }],
    ['written and not understood', { kind: 'written', typed: 'soon' }, {}, null],
    ['written where nothing can be', { kind: 'written', typed: 'x' }, { choices: ['ours', 'theirs'] }, null],
  ])('%s', (_, chosen, overrides, choice) => {
    expect(choiceOf(conflict(overrides), { ...nothingChosen, ...chosen }, 'en')).toEqual(choice);
  });
});
