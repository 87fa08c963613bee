import { describe, expect, it } from 'vitest';
import { packPacket } from '../../../electron/packets/packPacket.ts';
import { type PacketContent, readPacket, sumOfPlan } from '../../../electron/packets/readPacket.ts';
import type { CopyId, PacketId } from '../../../shared/domain/packet.ts';
import type { PacketHead } from '../../../shared/merge/packetFormat.ts';
import { workshopOf } from '../../../shared/records/queries.ts';
import { anId } from '../../builders.ts';
import { both, zhejiang } from '../../documentBuilders.ts';
import { fullPlan } from '../../planBuilders.ts';

const records = fullPlan();
const none = new Map<never, never>();

function head(kind: 'out' | 'back'): PacketHead {
  const { id, title } = workshopOf(records);
  const shared = { app: '1.0.0', workshopId: id, workshopTitle: title, at: '2017-05-02T08:00:00.000Z' };
  const partner = { partnerId: zhejiang, partnerName: both('SAWS Zhejiang', '浙江省安监局') };
  return kind === 'out'
    ? { ...shared, ...partner, kind, id: anId<PacketId>(1), copyId: null, basedOn: null, revision: 0 }
    : {
        ...shared,
        ...partner,
        kind,
        id: anId<PacketId>(2),
        copyId: anId<CopyId>(3),
        basedOn: anId<PacketId>(1),
        revision: 1,
      };
}

function contentOf(bytes: Uint8Array): PacketContent {
  const read = readPacket(bytes, '1.0.0');
  if (read.kind === 'problem') throw new Error(JSON.stringify(read.problem));
  return read.content;
}

describe('a plan that comes back', () => {
  const out = packPacket({ head: head('out'), records, base: null, attachments: none });
  const sent = contentOf(out);
  const [first] = sent.plan.activities.values();
  const edited = new Map(records.activities);
  if (first) edited.set(first.id, { ...first, lead: both('Li Na', '李娜') });
  const returned = { ...records, activities: edited };
  const back = packPacket({ head: head('back'), records: returned, base: sent.plan, attachments: none });
  const came = contentOf(back);

  it('brings along what was sent, and is known to', () => {
    expect(sumOfPlan(out)).toMatch(/^[0-9a-f]{64}$/);
    expect(came.manifest.entries['base.json']).toBe(sumOfPlan(out));
    expect([sumOfPlan(back), sumOfPlan(new Uint8Array(9))]).toEqual([null, null]);
    expect(came.base).toEqual(sent.plan);
  });

  it('holds the very rows of what was sent where they did not change', () => {
    const rows = [...came.plan.activities.values()];
    const differing = rows.filter((row) => came.base?.activities.get(row.id) !== row);
    expect(differing.map(({ lead }) => lead.zh)).toEqual(['李娜']);
    expect(rows.length).toBeGreaterThan(10);
  });

  it('of one that went out, gives the plan alone when no more is wanted', () => {
    const read = readPacket(out, '1.0.0', 'plan');
    expect(read).toMatchObject({ kind: 'packet', content: { records: null, base: null } });
    expect(read.kind === 'packet' && read.content.plan).toEqual(sent.plan);
  });
});
