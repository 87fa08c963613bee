import type { Writer } from '../database.ts';

/** Packets that go to partners and come back, what became of them, and where a partner's copy came from. */
export function exchange(db: Writer): void {
  for (const table of ['workplans', 'activities', 'milestones'])
    db.exec(`ALTER TABLE ${table} ADD COLUMN further TEXT NOT NULL DEFAULT '{}';`);
  db.exec(`
    CREATE TABLE packets (
      id TEXT PRIMARY KEY, partnerId TEXT NOT NULL, direction TEXT NOT NULL, way TEXT NOT NULL, at TEXT NOT NULL,
      name TEXT NOT NULL, isProtected INTEGER NOT NULL, blob TEXT NOT NULL, basedOn TEXT, copyId TEXT,
      revision INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE planMerges (
      id TEXT PRIMARY KEY, at TEXT NOT NULL, taken TEXT NOT NULL, settled TEXT NOT NULL, unread TEXT NOT NULL
    ) STRICT;
    CREATE TABLE origins (
      id TEXT PRIMARY KEY, packetId TEXT NOT NULL, partnerId TEXT NOT NULL, sentAt TEXT NOT NULL,
      openedAt TEXT NOT NULL
    ) STRICT;
    -- What was done before has the shapes of then: the copy of the former version keeps it, undo ends here.
    UPDATE journal SET undoable = 0;
  `);
}
