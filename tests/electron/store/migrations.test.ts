import { deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { connect, makeDurable } from '../../../electron/store/database.ts';
import { migrate, migrations } from '../../../electron/store/migrate.ts';
import { openWorkshop } from '../../../electron/store/open.ts';
import { unplanned } from '../../../shared/domain/activity.ts';
import { columnsOfKind } from '../../../shared/domain/column.ts';
import type { SnapshotId } from '../../../shared/domain/snapshot.ts';
import { unreasoned } from '../../../shared/domain/strategy.ts';
import { newWorkplan } from '../../../shared/domain/workplan.ts';
import { usualLeadLoad } from '../../../shared/domain/workshop.ts';
import { breaches } from '../../../shared/records/invariants.ts';
import { temporaryFolder } from './temporary.ts';

const id = (n: number): string => `018f0000-0000-7000-8000-00000000000${n}`;
const text = (en: string): string => JSON.stringify({ en, zh: '' });

/** A file as version 1 of the application left it. */
function versionOne(): string {
  const file = `${temporaryFolder()}/old.plenum`;
  const db = connect(file, { create: true });
  makeDurable(db);
  migrate(db, migrations.slice(0, 1));
  const phase = JSON.stringify({ name: { en: '', zh: '' }, start: '2017-11', end: '2021-10' });
  const six = [text('Consultation'), text('Chongqing'), text(''), text(''), phase, text(''), text('')];
  db.prepare('INSERT INTO workshops VALUES (?, ?, ?, ?, ?, ?, ?, ?)').run(id(1), ...six);
  db.prepare('INSERT INTO days VALUES (?, ?, ?)').run(id(2), '2017-04-11', 510);
  const session = db.prepare('INSERT INTO sessions VALUES (?, ?, ?, ?, ?, ?, ?, NULL, 0)');
  session.run(id(3), id(2), 'a0', 'works', text('What works'), text(''), 60);
  session.run(id(4), id(2), 'a1', 'challenges', text('Challenges'), text(''), 75);
  db.prepare('INSERT INTO cards VALUES (?, 1, ?, ?, NULL, NULL, ?, ?, 0, 0)').run(
    id(5),
    id(3),
    'worksNot',
    'a0',
    text('Fines alone'),
  );
  db.prepare("INSERT INTO counters VALUES ('cards', 2)").run();
  db.prepare(
    `INSERT INTO journal (commandId, name, gesture, origin, actor, at, undoable, diff) VALUES ('c', 'cards/add', 'g', 'command', 'f', '2017', 1, '{}')`,
  ).run();
  db.close();
  return file;
}

it('gives the sessions of a file of version 1 the boards they had, and keeps its cards', () => {
  const opened = openWorkshop(versionOne());
  if (opened.kind !== 'opened') throw new Error(JSON.stringify(opened));
  const { records, history } = opened.store;
  opened.store.close();
  expect([...records.sessions.values()].map(({ kind, columns }) => [kind, columns])).toEqual([
    ['works', columnsOfKind('works')],
    ['challenges', columnsOfKind('challenges')],
  ]);
  expect([...records.cards.values()]).toMatchObject([{ column: 'worksNot', tone: null, outcome: null }]);
  expect([...records.workshops.values()][0]?.languages).toEqual(['en', 'zh']);
  expect(breaches(records)).toEqual([]);
  expect(history).toEqual({ undo: null, redo: null });
});

it('copies a file aside before it is brought to a newer version', () => {
  const file = versionOne();
  const opened = openWorkshop(file);
  if (opened.kind === 'opened') opened.store.close();
  const copy = connect(file.replace('.plenum', '.version-1.plenum'), { create: false });
  expect(copy.pragma('user_version', { simple: true })).toBe(1);
  copy.close();
});

it('opens a file of version 2 with plans that say nothing yet of what version 3 asks for', () => {
  const file = `${temporaryFolder()}/two.plenum`;
  const db = connect(file, { create: true });
  makeDurable(db);
  migrate(db, migrations.slice(0, 2));
  const phase = JSON.stringify({ name: { en: '', zh: '' }, start: '2017-11', end: '2021-10' });
  const six = [text('Consultation'), text(''), text(''), text(''), phase, text(''), text('')];
  db.prepare(`INSERT INTO workshops VALUES (?, ?, ?, ?, ?, ?, ?, ?, '["en"]')`).run(id(1), ...six);
  db.prepare("INSERT INTO partners VALUES (?, 'a0', ?, 'SA', 'blue')").run(id(2), text('SAWS'));
  db.prepare('INSERT INTO workplans VALUES (?, ?)').run(id(3), id(2));
  db.prepare("INSERT INTO objectives VALUES (?, 'a0', ?, 0)").run(id(4), text('Advice'));
  db.prepare("INSERT INTO outputs VALUES (?, ?, 'a0', ?, 0)").run(id(5), id(4), text('Able'));
  const target = JSON.stringify({ quantity: 500, unit: { en: 'SMEs', zh: '' } });
  const budget = JSON.stringify({ amount: 5, currency: 'CNY', payer: 'ilo' });
  db.prepare(
    `INSERT INTO activities (id, workplanId, outputId, "order", title, lead, start, "end", target, budget, illustrative)
     VALUES (?, ?, ?, 'a0', ?, ?, '2018-01', '2018-03', ?, ?, 1)`,
  ).run(id(6), id(3), id(5), text('Train'), text('Li'), target, budget);
  db.close();

  const opened = openWorkshop(file);
  if (opened.kind !== 'opened') throw new Error(JSON.stringify(opened));
  const { records } = opened.store;
  opened.store.close();
  expect(breaches(records)).toEqual([]);
  expect([...records.workplans.values()]).toEqual([{ ...newWorkplan, id: id(3), partnerId: id(2) }]);
  expect([...records.workshops.values()][0]?.leadLoad).toBe(usualLeadLoad);
  expect([...records.activities.values()]).toEqual([
    {
      ...unplanned,
      id: id(6),
      workplanId: id(3),
      outputId: id(5),
      order: 'a0',
      title: { en: 'Train', zh: '' },
      lead: { en: 'Li', zh: '' },
      start: '2018-01',
      end: '2018-03',
      target: JSON.parse(target),
      budget: JSON.parse(budget),
      illustrative: true,
    },
  ]);
});

it('opens a file of version 3 with a strategy that gives no reasons yet, and reads the snapshots in it', () => {
  const file = `${temporaryFolder()}/three.plenum`;
  const db = connect(file, { create: true });
  makeDurable(db);
  migrate(db, migrations.slice(0, 3));
  const phase = { name: { en: '', zh: '' }, start: '2017-11', end: '2021-10' };
  const seven = [
    text('Consultation'),
    text(''),
    text(''),
    text(''),
    JSON.stringify(phase),
    text(''),
    text(''),
  ];
  db.prepare(`INSERT INTO workshops VALUES (?, ?, ?, ?, ?, ?, ?, ?, '["en"]', 4)`).run(id(1), ...seven);
  db.prepare("INSERT INTO objectives VALUES (?, 'a0', ?, 0)").run(id(4), text('Advice'));
  db.prepare("INSERT INTO outputs VALUES (?, ?, 'a0', ?, 1)").run(id(5), id(4), text('Able'));
  const objective = { id: id(4), order: 'a0', title: { en: 'Advice', zh: '' }, illustrative: false };
  const holds = JSON.stringify({ cards: 0, clusters: 0, findings: 0 });
  db.prepare("INSERT INTO snapshots VALUES (?, ?, '2017-04-11T02:15:00.000Z', 'asked', NULL, ?)").run(
    id(9),
    text('Before lunch'),
    holds,
  );
  const kept = deflateRawSync(JSON.stringify({ objectives: [objective] }));
  db.prepare('INSERT INTO snapshotContents (id, records) VALUES (?, ?)').run(id(9), kept);
  db.close();

  const opened = openWorkshop(file);
  if (opened.kind !== 'opened') throw new Error(JSON.stringify(opened));
  const { records } = opened.store;
  const snapshot = opened.store.snapshot(id(9) as SnapshotId);
  opened.store.close();
  expect(breaches(records)).toEqual([]);
  expect([...records.objectives.values()]).toEqual([{ ...unreasoned, ...objective }]);
  expect([...records.outputs.values()]).toMatchObject([
    { ...unreasoned, objectiveId: id(4), illustrative: true },
  ]);
  expect([...(snapshot?.objectives.values() ?? [])]).toEqual([{ ...unreasoned, ...objective }]);
});

it('opens a file of version 4 with plans that hold nothing further, no packets, and reads the snapshots in it', () => {
  const file = `${temporaryFolder()}/four.plenum`;
  const db = connect(file, { create: true });
  makeDurable(db);
  migrate(db, migrations.slice(0, 4));
  const phase = JSON.stringify({ name: { en: '', zh: '' }, start: '2017-11', end: '2021-10' });
  const seven = [text('Consultation'), text(''), text(''), text(''), phase, text(''), text('')];
  db.prepare(`INSERT INTO workshops VALUES (?, ?, ?, ?, ?, ?, ?, ?, '["en"]', 4)`).run(id(1), ...seven);
  db.prepare("INSERT INTO partners VALUES (?, 'a0', ?, 'SA', 'blue')").run(id(2), text('SAWS'));
  db.prepare("INSERT INTO workplans (id, partnerId, version) VALUES (?, ?, '1.2')").run(id(3), id(2));
  db.prepare(`INSERT INTO objectives (id, "order", title, illustrative) VALUES (?, 'a0', ?, 0)`).run(
    id(4),
    text('Advice'),
  );
  db.prepare(
    `INSERT INTO outputs (id, objectiveId, "order", title, illustrative) VALUES (?, ?, 'a0', ?, 0)`,
  ).run(id(5), id(4), text('Able'));
  const budget = JSON.stringify({ amount: 5, currency: 'CNY', payer: 'ilo' });
  const target = JSON.stringify({ quantity: 500, unit: { en: 'SMEs', zh: '' } });
  db.prepare(
    `INSERT INTO activities (id, workplanId, outputId, "order", title, lead, target, budget, illustrative)
     VALUES (?, ?, ?, 'a0', ?, ?, ?, ?, 0)`,
  ).run(id(6), id(3), id(5), text('Train'), text('Li'), target, budget);
  db.prepare("INSERT INTO milestones VALUES (?, ?, 'a0', ?, '2018-02', 1)").run(
    id(7),
    id(6),
    text('Material printed'),
  );
  const holds = JSON.stringify({ cards: 0, clusters: 0, findings: 0 });
  db.prepare("INSERT INTO snapshots VALUES (?, ?, '2017-04-11T02:15:00.000Z', 'asked', NULL, ?)").run(
    id(9),
    text('Before lunch'),
    holds,
  );
  const milestone = {
    id: id(7),
    activityId: id(6),
    order: 'a0',
    title: { en: 'Material', zh: '' },
    month: null,
    isDone: false,
  };
  const kept = deflateRawSync(
    JSON.stringify({ workplans: [{ id: id(3), partnerId: id(2) }], milestones: [milestone] }),
  );
  db.prepare('INSERT INTO snapshotContents (id, records) VALUES (?, ?)').run(id(9), kept);
  db.prepare(
    `INSERT INTO journal (commandId, name, gesture, origin, actor, at, undoable, diff)
     VALUES ('c', 'activities/edit', 'g', 'command', 'f', '2017', 1, '{}')`,
  ).run();
  db.close();

  const opened = openWorkshop(file);
  if (opened.kind !== 'opened') throw new Error(JSON.stringify(opened));
  const { records, history } = opened.store;
  const snapshot = opened.store.snapshot(id(9) as SnapshotId);
  opened.store.close();
  expect(breaches(records)).toEqual([]);
  const plan = { ...newWorkplan, id: id(3), partnerId: id(2) };
  expect([...records.workplans.values()]).toEqual([{ ...plan, version: '1.2', further: {} }]);
  expect([...records.activities.values()]).toMatchObject([
    { id: id(6), title: { en: 'Train' }, further: {} },
  ]);
  expect([...records.milestones.values()]).toMatchObject([{ id: id(7), isDone: true, further: {} }]);
  expect([records.packets.size, records.planMerges.size, records.origins.size]).toEqual([0, 0, 0]);
  expect([...(snapshot?.workplans.values() ?? [])]).toEqual([plan]);
  expect([...(snapshot?.milestones.values() ?? [])]).toEqual([{ ...milestone, further: {} }]);
  expect(history).toEqual({ undo: null, redo: null });
});
