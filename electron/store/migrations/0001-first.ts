import type { Writer } from '../database.ts';

/** References are checked when the transaction ends, so that a diff may hold its rows in any order. */
export function first(db: Writer): void {
  db.exec(`
    CREATE TABLE workshops (
      id TEXT PRIMARY KEY, title TEXT NOT NULL, place TEXT NOT NULL, aims TEXT NOT NULL, programme TEXT NOT NULL,
      phase TEXT NOT NULL, developmentObjective TEXT NOT NULL, notice TEXT NOT NULL
    ) STRICT;
    CREATE TABLE days (id TEXT PRIMARY KEY, date TEXT NOT NULL, start INTEGER NOT NULL) STRICT;
    CREATE TABLE sessions (
      id TEXT PRIMARY KEY,
      dayId TEXT NOT NULL REFERENCES days (id) DEFERRABLE INITIALLY DEFERRED,
      "order" TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL, question TEXT NOT NULL,
      minutes INTEGER NOT NULL CHECK (minutes > 0), fixedStart INTEGER, illustrative INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE partners (
      id TEXT PRIMARY KEY, "order" TEXT NOT NULL, name TEXT NOT NULL, mark TEXT NOT NULL, colour TEXT NOT NULL
    ) STRICT;
    CREATE TABLE clusters (
      id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE,
      sessionId TEXT NOT NULL REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED,
      "column" TEXT NOT NULL, "order" TEXT NOT NULL, title TEXT NOT NULL, illustrative INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE cards (
      id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE,
      sessionId TEXT NOT NULL REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED,
      "column" TEXT NOT NULL,
      clusterId TEXT REFERENCES clusters (id) DEFERRABLE INITIALLY DEFERRED,
      partnerId TEXT REFERENCES partners (id) DEFERRABLE INITIALLY DEFERRED,
      "order" TEXT NOT NULL, text TEXT NOT NULL, parked INTEGER NOT NULL, illustrative INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE objectives (
      id TEXT PRIMARY KEY, "order" TEXT NOT NULL, title TEXT NOT NULL, illustrative INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE outputs (
      id TEXT PRIMARY KEY,
      objectiveId TEXT NOT NULL REFERENCES objectives (id) DEFERRABLE INITIALLY DEFERRED,
      "order" TEXT NOT NULL, title TEXT NOT NULL, illustrative INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE workplans (
      id TEXT PRIMARY KEY,
      partnerId TEXT NOT NULL UNIQUE REFERENCES partners (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE TABLE activities (
      id TEXT PRIMARY KEY,
      workplanId TEXT NOT NULL REFERENCES workplans (id) DEFERRABLE INITIALLY DEFERRED,
      outputId TEXT NOT NULL REFERENCES outputs (id) DEFERRABLE INITIALLY DEFERRED,
      "order" TEXT NOT NULL, title TEXT NOT NULL, lead TEXT NOT NULL, start TEXT, "end" TEXT,
      target TEXT NOT NULL, budget TEXT NOT NULL, illustrative INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE counters (id TEXT PRIMARY KEY, next INTEGER NOT NULL) STRICT;
    CREATE TABLE drafts (id TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT;
    CREATE TABLE journal (
      seq INTEGER PRIMARY KEY AUTOINCREMENT, commandId TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
      gesture TEXT NOT NULL, origin TEXT NOT NULL, actor TEXT NOT NULL, at TEXT NOT NULL,
      undoable INTEGER NOT NULL, diff TEXT NOT NULL
    ) STRICT;
    CREATE INDEX cardsOfSession ON cards (sessionId);
    CREATE INDEX cardsOfCluster ON cards (clusterId);
    CREATE INDEX cardsOfPartner ON cards (partnerId);
    CREATE INDEX clustersOfSession ON clusters (sessionId);
    CREATE INDEX sessionsOfDay ON sessions (dayId);
    CREATE INDEX outputsOfObjective ON outputs (objectiveId);
    CREATE INDEX activitiesOfWorkplan ON activities (workplanId);
    CREATE INDEX activitiesOfOutput ON activities (outputId);
  `);
}
