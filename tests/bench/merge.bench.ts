import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Packets } from '../../electron/packets/packets.ts';
import { packPacket } from '../../electron/packets/packPacket.ts';
import { columnsOf, toSql } from '../../electron/store/columns.ts';
import { createWorkshop } from '../../electron/store/create.ts';
import { connect, makeDurable } from '../../electron/store/database.ts';
import { migrate } from '../../electron/store/migrate.ts';
import { openWorkshop } from '../../electron/store/open.ts';
import type { WorkshopStore } from '../../electron/store/workshopStore.ts';
import type { CopyId, PacketId } from '../../shared/domain/packet.ts';
import { emptyText } from '../../shared/domain/text.ts';
import { assert } from '../../shared/lib/assert.ts';
import type { Arrival } from '../../shared/merge/arrival.ts';
import { mergePlans } from '../../shared/merge/mergePlans.ts';
import { planPartOf } from '../../shared/merge/planPart.ts';
import { workplanOf, workshopOf } from '../../shared/records/queries.ts';
import { outputsInOrder } from '../../shared/records/strategy.ts';
import type { Records } from '../../shared/records/tables.ts';
import { anId } from '../builders.ts';
import type { Benchmark } from './benchmark.ts';
import { editedHere, partnerAt, plannedByAll, plans, returnedBy, rowsOfPlan } from './returnedPlans.ts';

const version = '1.0.0';
const at = '2017-05-20T08:00:00.000Z';

/**
 * From the bytes of ten packets, as they were received, to the merge on disk: each is read and checked, kept, shown with its
 * conflicts, and merged as somebody decided. The control inserts the rows that came back, and nothing else.
 */
export const benchmark: Benchmark = {
  rows: [
    {
      name: `${plans} returned packets of ${rowsOfPlan} rows, merged`,
      unit: 'ms',
      goal: 5,
      goalOf: 'ratio',
      statistic: 'median',
      figureOf: (time) => time,
    },
  ],
  rounds: 7,
  warmUp: 2,
  prepare: () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'plenum-bench-'));
    const packets = packetsOf();
    const prepared = prepareReturns(folder, packets);
    let rounds = 0;
    return {
      ours: async () => {
        const { workshop, files } = await prepared;
        const file = path.join(folder, `${++rounds}.plenum`);
        copyFileSync(workshop, file);
        const store = openedAt(file);
        const time = await mergeReturned(packets, store, files);
        assert(store.records.planMerges.size === plans, 'every plan is merged');
        store.close();
        return time;
      },
      control: async () => {
        const { returned } = await prepared;
        return bareInsert(path.join(folder, `${++rounds}.bare`), returned);
      },
      close: async () => {
        await packets.close();
        rmSync(folder, { recursive: true });
      },
    };
  },
};

let ids = 0;
const nextId = (): string => anId(0x90_0000_0000 + ids++);

function packetsOf(): Packets<object> {
  const choosePlace = async (): Promise<null> => null;
  return new Packets<object>({ version, language: () => 'en', newId: nextId, now: () => at, choosePlace });
}

type Returns = {
  /** A workshop file whose packets have gone out. */
  readonly workshop: string;
  /** The packets that came back. */
  readonly files: readonly string[];
  /** What is in them. */
  readonly returned: readonly Records[];
};

async function prepareReturns(folder: string, packets: Packets<object>): Promise<Returns> {
  const workshop = path.join(folder, 'workshop.plenum');
  const records = plannedByAll();
  createWorkshop(workshop, records, { commandId: 'birth', name: 'create', actor: 'bench', at });
  const store = openedAt(workshop);
  const partnerIds = [...records.partners.keys()];
  const out = path.join(folder, 'out');
  mkdirSync(out);
  const { files } = await packets.write({}, store, { folder: out, partnerIds, passphrase: null }, () => {});
  assert(
    files.every(({ kind }) => kind === 'written'),
    'every packet goes out',
  );
  const sent = [...store.records.packets.values()];
  const envelope = { commandId: 'here', gesture: 'here', name: 'activities/edit' };
  const outcome = store.run(
    { ...envelope, input: { rows: editedHere() } },
    { role: 'facilitator', actor: 'bench' },
  );
  assert(outcome.kind === 'done', 'the office goes on');
  store.close();
  const returned = partnerIds.map((_, n) => returnedBy(records, n));
  return {
    workshop,
    returned,
    files: returned.map((own, n) => {
      const base = sent.find(({ partnerId }) => partnerId === partnerAt(n));
      const file = path.join(folder, `${n}.plenum-packet`);
      writeFileSync(file, packed(own, records, n, base?.id ?? null));
      return file;
    }),
  };
}

function packed(own: Records, sent: Records, n: number, basedOn: PacketId | null): Uint8Array {
  const partnerId = partnerAt(n);
  const workplan = workplanOf(sent, partnerId);
  const { id, title } = workshopOf(sent);
  return packPacket({
    head: {
      app: version,
      kind: 'back',
      id: nextId() as PacketId,
      workshopId: id,
      workshopTitle: title,
      partnerId,
      partnerName: sent.partners.get(partnerId)?.name ?? emptyText,
      copyId: nextId() as CopyId,
      basedOn,
      revision: 1,
      at,
    },
    records: own,
    base: workplan ? planPartOf(sent, workplan.id) : null,
    attachments: new Map(),
  });
}

/**
 * Ten files that are dropped together, and then merged one after the other. The time in which a person looks at the
 * conflicts and decides them is not counted.
 */
async function mergeReturned(
  packets: Packets<object>,
  store: WorkshopStore,
  files: readonly string[],
): Promise<number> {
  const begun = performance.now();
  const received = await Promise.all(files.map((file) => packets.receive(store, { file })));
  let time = performance.now() - begun;
  for (const answer of received) {
    assert(answer.kind === 'received', `a packet is received: ${JSON.stringify(answer)}`);
    time += await mergeOne(packets, store, answer.packetId);
  }
  return time;
}

async function mergeOne(packets: Packets<object>, store: WorkshopStore, id: PacketId): Promise<number> {
  const begun = performance.now();
  const read = await packets.read(store, { id });
  const shown = performance.now();
  assert(read.kind === 'arrival', `a packet is read: ${JSON.stringify(read)}`);
  const choices = decided(store.records, read.arrival);
  const resumed = performance.now();
  const merged = await packets.merge(store, { commandId: nextId(), id, choices });
  const time = shown - begun + performance.now() - resumed;
  assert(merged.kind === 'done', `a packet is merged: ${JSON.stringify(merged)}`);
  return time;
}

/** As the window of the office would: it merges what came for itself, to show it. */
function decided(records: Records, { base, theirs }: Arrival) {
  const ours = planPartOf(records, theirs.workplan.id);
  assert(ours, 'the plan is here');
  const outputs = outputsInOrder(records).map((output) => output.id);
  const { conflicts } = mergePlans(base, ours, theirs, outputs);
  assert(conflicts.length > 0, 'both sides changed something');
  return conflicts.map(({ key }) => ({ key, choice: { kind: 'theirs' } as const }));
}

function openedAt(file: string): WorkshopStore {
  const opened = openWorkshop(file);
  assert(opened.kind === 'opened', `the workshop opens: ${opened.kind}`);
  return opened.store;
}

/** The rows of each packet in a transaction of their own, as durably as ours, into an empty file. */
function bareInsert(file: string, returned: readonly Records[]): number {
  const db = connect(file, { create: true });
  makeDurable(db);
  migrate(db);
  // The rows alone: what they belong to is not there.
  db.pragma('foreign_keys = OFF');
  const columns = columnsOf('activities');
  const names = columns.map(([name]) => `"${name}"`).join(', ');
  const places = columns.map(() => '?').join(', ');
  const insert = db.prepare(`INSERT INTO activities (${names}) VALUES (${places})`);
  const begun = performance.now();
  for (const { activities } of returned)
    db.transaction(() => {
      for (const row of activities.values())
        insert.run(columns.map(([name, kind]) => toSql(kind, row[name as keyof typeof row])));
    })();
  const time = performance.now() - begun;
  db.close();
  return time;
}
