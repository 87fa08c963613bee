import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CopyId, Packet, PacketId } from '../../../shared/domain/packet.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import type { PlanMerge } from '../../../shared/domain/planMerge.ts';
import {
  type ExchangeState,
  newestFirst,
  type PacketState,
  packetState,
  partnerExchanges,
} from '../../../shared/records/exchange.ts';
import { anId, aPacket, aPartner } from '../../builders.ts';

const saws = anId<PartnerId>(30);
const copy = anId<CopyId>(251);
const otherCopy = anId<CopyId>(252);

/** The n-th packet, on the n-th of May. */
function packet(n: number, overrides: Partial<Packet> = {}): Packet {
  return aPacket({
    id: anId<PacketId>(n),
    at: `2017-05-${String(n).padStart(2, '0')}T08:00:00.000Z`,
    copyId: copy,
    revision: n,
    ...overrides,
  });
}

function out(n: number): Packet {
  return packet(n, { direction: 'out', copyId: null, revision: 0 });
}

function recordsWith(packets: readonly Packet[], merged: readonly (readonly [number, string])[]) {
  const merges = merged.map(
    ([n, at]): PlanMerge => ({ id: anId<PacketId>(n), at, taken: [], settled: [], unread: [] }),
  );
  return {
    partners: new Map([[saws, aPartner({ id: saws })]]),
    packets: new Map(packets.map((each) => [each.id, each])),
    planMerges: new Map(merges.map((each) => [each.id, each])),
  };
}

describe('what became of a packet', () => {
  test.each<[string, Packet, readonly Packet[], readonly number[], PacketState]>([
    ['went out', out(1), [], [], 'sent'],
    ['came back', packet(2), [], [], 'waiting'],
    ['is merged', packet(2), [], [2], 'merged'],
    ['a later one of its copy waits', packet(2), [packet(3)], [], 'waiting'],
    ['a later one of its copy is merged', packet(2), [packet(3)], [3], 'overtaken'],
    ['an earlier one of its copy is merged', packet(3), [packet(2)], [2], 'waiting'],
    ['a later one of another copy is merged', packet(2), [packet(3, { copyId: otherCopy })], [3], 'waiting'],
    [
      'Word files are of no copy',
      packet(2, { copyId: null, way: 'word', revision: 1 }),
      [packet(3, { copyId: null, way: 'word' })],
      [3],
      'waiting',
    ],
  ])('%s', (_, one, others, merged, state) => {
    const records = recordsWith(
      [one, ...others],
      merged.map((n) => [n, '2017-05-20T08:00:00.000Z'] as const),
    );
    expect(packetState(records, one)).toBe(state);
  });
});

describe('where the plan of a partner stands', () => {
  const late = '2017-05-20T08:00:00.000Z';
  test.each<[string, readonly Packet[], readonly (readonly [number, string])[], ExchangeState, number]>([
    ['nothing was sent', [], [], 'not-sent', 0],
    ['it was sent', [out(1)], [], 'sent', 0],
    ['it came back', [out(1), packet(2)], [], 'waiting', 1],
    ['it came back twice', [out(1), packet(2), packet(3)], [], 'waiting', 2],
    ['it came back and is merged', [out(1), packet(2)], [[2, late]], 'merged', 0],
    ['the later of two is merged', [out(1), packet(2), packet(3)], [[3, late]], 'merged', 0],
    ['one of two is merged', [out(1), packet(2), packet(3)], [[2, late]], 'waiting', 1],
    [
      'it was sent again after the merge',
      [out(1), packet(2), out(9)],
      [[2, '2017-05-03T08:00:00.000Z']],
      'sent',
      0,
    ],
    [
      'a Word file came that nobody had sent a packet for',
      [packet(2, { way: 'word', copyId: null })],
      [],
      'waiting',
      1,
    ],
  ])('%s', (_, packets, merged, state, waiting) => {
    const [line] = partnerExchanges(recordsWith(packets, merged));
    expect(line?.state).toBe(state);
    expect(line?.waiting).toHaveLength(waiting);
  });

  test('names the last that was sent and the newest that came back, and reviews in the order of coming', () => {
    const packets = [out(1), packet(3), out(4), packet(2)];
    const [line] = partnerExchanges(recordsWith(packets, []));
    expect(line?.sent?.id).toBe(anId(4));
    expect(line?.back.map(({ id }) => id)).toEqual([anId(3), anId(2)]);
    expect(line?.waiting.map(({ id }) => id)).toEqual([anId(2), anId(3)]);
  });

  test('has a line for every partner, with each packet in exactly one of them', () => {
    const partners = [30, 31, 32].map((n) => anId<PartnerId>(n));
    const some = fc.array(
      fc.record({ of: fc.nat(2), isOut: fc.boolean(), day: fc.integer({ min: 1, max: 28 }) }),
    );
    fc.assert(
      fc.property(some, (given) => {
        const packets = given.map(({ of, isOut, day }, n) =>
          packet(day, {
            id: anId<PacketId>(300 + n),
            partnerId: partners[of] ?? saws,
            direction: isOut ? 'out' : 'back',
          }),
        );
        const lines = partnerExchanges({
          ...recordsWith(packets, []),
          partners: new Map(partners.map((id) => [id, aPartner({ id })])),
        });
        expect(lines).toHaveLength(partners.length);
        expect(lines.flatMap(({ back }) => back)).toHaveLength(
          packets.filter(({ direction }) => direction === 'back').length,
        );
        for (const { partner, back } of lines)
          expect(back.every(({ partnerId }) => partnerId === partner.id)).toBe(true);
      }),
    );
  });
});

test('the history begins with the newest', () => {
  const packets = [packet(2), out(5), packet(3)];
  expect(newestFirst(recordsWith(packets, [])).map(({ id }) => id)).toEqual([anId(5), anId(3), anId(2)]);
});
