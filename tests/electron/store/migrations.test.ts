import { expect, it } from 'vitest';
import { connect, makeDurable } from '../../../electron/store/database.ts';
import { migrate, migrations } from '../../../electron/store/migrate.ts';
import { openWorkshop } from '../../../electron/store/open.ts';
import { columnsOfKind } from '../../../shared/domain/column.ts';
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
