import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { columns } from '../../../electron/store/columns.ts';
import { applicationId, connect, makeDurable } from '../../../electron/store/database.ts';
import { migrate, migrations, versionOf } from '../../../electron/store/migrate.ts';
import { openWorkshop } from '../../../electron/store/open.ts';
import { tableNames, tables } from '../../../shared/records/tables.ts';
import { smallWorkshop } from '../../smallWorkshop.ts';
import { newFile, opened, temporaryFolder } from './temporary.ts';

describe('opening a workshop file', () => {
  it('gives back the records it was made with', () => {
    expect(opened(newFile()).records).toEqual(smallWorkshop());
  });

  it.each([
    ['a text file', 'Dear participants, attached is the agenda'],
    ['an empty file', ''],
  ])('refuses %s and leaves it as it was', (_, content) => {
    const file = path.join(temporaryFolder(), 'notes.plenum');
    writeFileSync(file, content);
    expect(openWorkshop(file)).toEqual({ kind: 'not-a-workshop' });
    expect(readFileSync(file, 'utf8')).toBe(content);
  });

  it('refuses the database of another application and leaves it as it was', () => {
    const file = path.join(temporaryFolder(), 'other.plenum');
    const other = new Sqlite(file);
    other.exec('CREATE TABLE photos (id); PRAGMA application_id = 7;');
    other.close();
    const before = readFileSync(file);
    expect(openWorkshop(file)).toEqual({ kind: 'not-a-workshop' });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('names the version of a file from a newer application', () => {
    const file = newFile();
    const db = new Sqlite(file);
    db.pragma('user_version = 99');
    db.close();
    expect(openWorkshop(file)).toEqual({ kind: 'from-newer-app', version: 99, newest: migrations.length });
  });

  it('says that a file is missing, also when a folder has its name', () => {
    expect(openWorkshop(path.join(temporaryFolder(), 'gone.plenum'))).toEqual({ kind: 'missing' });
    expect(openWorkshop(temporaryFolder())).toEqual({ kind: 'missing' });
  });

  it('says that a file is damaged when its pages are overwritten', () => {
    const file = newFile();
    const bytes = readFileSync(file);
    bytes.fill(0xab, 4096, bytes.length);
    writeFileSync(file, bytes);
    expect(openWorkshop(file).kind).toBe('damaged');
  });

  it('says that a file is damaged when a row is not what its schema says', () => {
    const file = newFile();
    const db = new Sqlite(file);
    db.exec(`UPDATE cards SET text = '{"en": 7}'`);
    db.close();
    expect(openWorkshop(file).kind).toBe('damaged');
  });

  it('keeps a second process out while it is open', () => {
    const file = newFile();
    opened(file);
    const second = `
      import { openWorkshop } from './electron/store/open.ts';
      console.log(openWorkshop(process.argv[1]).kind);`;
    const run = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', second, file], {
      encoding: 'utf8',
    });
    expect(run.stdout.trim()).toBe('in-use');
  });
});

describe('the file', () => {
  it('is marked as ours, strict, and syncs every commit', () => {
    const file = newFile();
    const db = connect(file, { create: false });
    expect(db.pragma('application_id', { simple: true })).toBe(applicationId);
    makeDurable(db);
    expect(db.pragma('synchronous', { simple: true })).toBe(2);
    const lax = db.prepare(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
    );
    expect(lax.all()).toEqual([]);
    db.close();
  });

  it.each(tableNames)(
    'has for %s exactly the fields of its schema and a foreign key for every reference',
    (table) => {
      const db = connect(newFile(), { create: false });
      const names = db.prepare(`SELECT name FROM pragma_table_info('${table}')`).pluck().all();
      const keys = db.prepare(`SELECT "from", "table" FROM pragma_foreign_key_list('${table}')`).all() as {
        from: string;
        table: string;
      }[];
      db.close();
      const fields = Object.keys(tables[table].schema.unwrap().shape).toSorted();
      expect(names.toSorted()).toEqual(fields);
      expect(Object.keys(columns[table]).toSorted()).toEqual(fields);
      expect(Object.fromEntries(keys.map((key) => [key.from, key.table]))).toEqual(tables[table].references);
    },
  );

  it('is copied aside before a migration, and a migration that fails changes nothing', () => {
    const file = newFile();
    const db = connect(file, { create: false });
    const failing = () => {
      db.exec('DELETE FROM drafts; CREATE TABLE half (id)');
      throw new Error('power cut');
    };
    const version = versionOf(db);
    expect(() => migrate(db, [...migrations, failing])).toThrow('power cut');
    expect(versionOf(db)).toBe(version);
    expect(db.prepare(`SELECT name FROM sqlite_schema WHERE name = 'half'`).all()).toEqual([]);
    db.close();
  });
});
