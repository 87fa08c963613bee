import { expect, it } from 'vitest';
import type { ReadFile } from '../../../electron/packets/packetMessages.ts';
import { RecentPackets } from '../../../electron/packets/recentPackets.ts';
import { anActivity, anId, aWorkplan } from '../../builders.ts';

type ReadPacket = Extract<ReadFile, { readonly kind: 'packet' }>;

const blob = (n: number) => String(n).padStart(64, '0');

function packet(rows: number): ReadPacket {
  const activities = new Map(
    Array.from({ length: rows }, (_, n) => {
      const row = anActivity({ id: anId(1000 + n) });
      return [row.id, row];
    }),
  );
  const plan = { workplan: aWorkplan(), activities, milestones: new Map() };
  const content = { plan, base: null, isNewer: false, attachments: new Map([[blob(9), new Uint8Array(5)]]) };
  const whole = { kind: 'packet', content, records: null, plain: new Uint8Array(7), isProtected: true };
  return whole as unknown as ReadPacket;
}

it('gives back what was read for the same workshop, without the bytes', () => {
  const recent = new RecentPackets();
  const [here, elsewhere] = [{}, {}];
  recent.keep(here, blob(1), packet(3));
  const found = recent.get(here, blob(1));
  expect(found?.content.plan.activities.size).toBe(3);
  expect([found?.plain.length, found?.content.attachments.size, found?.isProtected]).toEqual([0, 0, true]);
  expect([recent.get(here, blob(2)), recent.get(elsewhere, blob(1))]).toEqual([undefined, undefined]);
});

it('forgets what nobody asked for the longest time when there are too many rows', () => {
  const recent = new RecentPackets();
  const workshop = {};
  for (const n of [1, 2, 3]) recent.keep(workshop, blob(n), packet(6000));
  recent.get(workshop, blob(1));
  recent.keep(workshop, blob(4), packet(6000));
  expect([1, 2, 3, 4].map((n) => recent.get(workshop, blob(n)) !== undefined)).toEqual([
    true,
    false,
    true,
    true,
  ]);
});
