import type { Writer } from '../database.ts';

const empty = `'{"en":"","zh":""}'`;

/** The board that a session had by its kind, as it was when this version was made. */
const columnsByKind = `CASE kind
  WHEN 'works' THEN '[{"id":"works","title":{"en":"Works","zh":"有效"},"tone":"green"},{"id":"worksNot","title":{"en":"Does not work","zh":"无效"},"tone":"red"}]'
  WHEN 'achievements' THEN '[{"id":"ideas","title":{"en":"Ideas","zh":"想法"},"tone":"green"}]'
  WHEN 'challenges' THEN '[{"id":"ideas","title":{"en":"Ideas","zh":"想法"},"tone":"red"}]'
  WHEN 'lessons' THEN '[{"id":"ideas","title":{"en":"Ideas","zh":"想法"},"tone":"yellow"}]'
  WHEN 'overcome' THEN '[{"id":"ideas","title":{"en":"Ways to overcome","zh":"克服办法"},"tone":"blue"}]'
  ELSE '[{"id":"ideas","title":{"en":"Ideas","zh":"想法"},"tone":"white"}]' END`;

/** Everything that preparing and running a workshop adds. Photos and snapshots keep their bytes beside the records. */
export function runWorkshop(db: Writer): void {
  db.exec(`
    ALTER TABLE workshops ADD COLUMN languages TEXT NOT NULL DEFAULT '["en","zh"]';
    ALTER TABLE sessions ADD COLUMN purpose TEXT NOT NULL DEFAULT ${empty};
    ALTER TABLE sessions ADD COLUMN materials TEXT NOT NULL DEFAULT ${empty};
    ALTER TABLE sessions ADD COLUMN responsible TEXT NOT NULL DEFAULT ${empty};
    ALTER TABLE sessions ADD COLUMN parallel INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE sessions ADD COLUMN methodId TEXT;
    ALTER TABLE sessions ADD COLUMN steps TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE sessions ADD COLUMN columns TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE sessions ADD COLUMN answersSessionId TEXT;
    UPDATE sessions SET columns = ${columnsByKind};
    ALTER TABLE cards ADD COLUMN tone TEXT;
    ALTER TABLE cards ADD COLUMN answers TEXT;
    ALTER TABLE cards ADD COLUMN outcome TEXT;
    CREATE TABLE sessionRuns (
      id TEXT PRIMARY KEY REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED,
      startedAt TEXT NOT NULL, endedAt TEXT, pausedAt TEXT, pausedSeconds INTEGER NOT NULL,
      extraMinutes INTEGER NOT NULL, step TEXT
    ) STRICT;
    CREATE TABLE sessionNotes (
      id TEXT PRIMARY KEY REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED, text TEXT NOT NULL
    ) STRICT;
    CREATE TABLE privateNotes (
      id TEXT PRIMARY KEY REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED, text TEXT NOT NULL
    ) STRICT;
    CREATE TABLE participants (
      id TEXT PRIMARY KEY, "order" TEXT NOT NULL,
      partnerId TEXT REFERENCES partners (id) DEFERRABLE INITIALLY DEFERRED,
      name TEXT NOT NULL, role TEXT NOT NULL, contact TEXT NOT NULL, sex TEXT, attendance TEXT NOT NULL
    ) STRICT;
    CREATE TABLE photos (
      id TEXT PRIMARY KEY,
      sessionId TEXT NOT NULL REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED,
      clusterId TEXT, "order" TEXT NOT NULL, caption TEXT NOT NULL, blob TEXT NOT NULL, type TEXT NOT NULL,
      width INTEGER NOT NULL, height INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE votings (
      id TEXT PRIMARY KEY,
      sessionId TEXT NOT NULL REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED,
      "order" TEXT NOT NULL, title TEXT NOT NULL, method TEXT NOT NULL, voters TEXT NOT NULL, options TEXT NOT NULL,
      budget INTEGER NOT NULL, perOption INTEGER, secret INTEGER NOT NULL, revealed INTEGER NOT NULL,
      isOpen INTEGER NOT NULL, facilitatorVotes INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE votes (
      id TEXT PRIMARY KEY,
      votingId TEXT NOT NULL REFERENCES votings (id) DEFERRABLE INITIALLY DEFERRED,
      option TEXT NOT NULL,
      partnerId TEXT REFERENCES partners (id) DEFERRABLE INITIALLY DEFERRED,
      voter TEXT NOT NULL, count INTEGER NOT NULL, rating TEXT
    ) STRICT;
    CREATE TABLE findings (
      id TEXT PRIMARY KEY, number INTEGER NOT NULL UNIQUE,
      sessionId TEXT NOT NULL REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED,
      "order" TEXT NOT NULL, statement TEXT NOT NULL, grade TEXT NOT NULL, source TEXT NOT NULL, share TEXT,
      reservations TEXT NOT NULL, evidence TEXT NOT NULL, illustrative INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE decisions (
      id TEXT PRIMARY KEY,
      sessionId TEXT NOT NULL REFERENCES sessions (id) DEFERRABLE INITIALLY DEFERRED,
      "order" TEXT NOT NULL, text TEXT NOT NULL, reservations TEXT NOT NULL, illustrative INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE snapshots (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL, cause TEXT NOT NULL, sessionId TEXT,
      holds TEXT NOT NULL
    ) STRICT;
    CREATE TABLE walls (
      id TEXT PRIMARY KEY, view TEXT NOT NULL, isBlank INTEGER NOT NULL, room TEXT NOT NULL, language TEXT NOT NULL,
      isFollowing INTEGER NOT NULL, followedId TEXT
    ) STRICT;
    CREATE TABLE blobs (id TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
    CREATE TABLE snapshotContents (id TEXT PRIMARY KEY, records BLOB NOT NULL) STRICT;
    -- What was done before has the shapes of then: the copy of the former version keeps it, undo ends here.
    UPDATE journal SET undoable = 0;
    CREATE INDEX participantsOfPartner ON participants (partnerId);
    CREATE INDEX photosOfSession ON photos (sessionId);
    CREATE INDEX votingsOfSession ON votings (sessionId);
    CREATE INDEX votesOfVoting ON votes (votingId);
    CREATE INDEX votesOfPartner ON votes (partnerId);
    CREATE INDEX findingsOfSession ON findings (sessionId);
    CREATE INDEX decisionsOfSession ON decisions (sessionId);
  `);
}
