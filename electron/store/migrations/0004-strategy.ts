import type { Writer } from '../database.ts';

const text = `TEXT NOT NULL DEFAULT '{"en":"","zh":""}'`;
const list = `TEXT NOT NULL DEFAULT '[]'`;
const reasons = ['rationale', 'assumptions', 'risks'] as const;
const ofLine = `
  objectiveId TEXT REFERENCES objectives (id) DEFERRABLE INITIALLY DEFERRED,
  outputId TEXT REFERENCES outputs (id) DEFERRABLE INITIALLY DEFERRED`;

/** Why the strategy says what it says, how it is measured, where the partners stand on it, and its document. */
export function strategy(db: Writer): void {
  for (const table of ['objectives', 'outputs'])
    db.exec(`
      ${reasons.map((field) => `ALTER TABLE ${table} ADD COLUMN ${field} ${text};`).join('\n')}
      ALTER TABLE ${table} ADD COLUMN evidence ${list};
    `);
  db.exec(`
    CREATE TABLE indicators (
      id TEXT PRIMARY KEY, ${ofLine},
      "order" TEXT NOT NULL, title TEXT NOT NULL, baseline TEXT NOT NULL, target TEXT NOT NULL,
      verification TEXT NOT NULL, illustrative INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE positions (
      id TEXT PRIMARY KEY,
      partnerId TEXT NOT NULL REFERENCES partners (id) DEFERRABLE INITIALLY DEFERRED, ${ofLine},
      stand TEXT NOT NULL, text TEXT NOT NULL, illustrative INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE recommendations (
      id TEXT PRIMARY KEY, number INTEGER NOT NULL, "order" TEXT NOT NULL, text TEXT NOT NULL,
      source TEXT NOT NULL, addressee TEXT NOT NULL, priority TEXT, resources TEXT, timing TEXT NOT NULL,
      response TEXT, action TEXT NOT NULL, status TEXT NOT NULL, answeredBy TEXT NOT NULL,
      illustrative INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE strategyParts (
      id TEXT PRIMARY KEY, "order" TEXT NOT NULL, content TEXT NOT NULL, illustrative INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX indicatorsOfObjective ON indicators (objectiveId);
    CREATE INDEX indicatorsOfOutput ON indicators (outputId);
    CREATE INDEX positionsOfObjective ON positions (objectiveId);
    CREATE INDEX positionsOfOutput ON positions (outputId);
    CREATE INDEX positionsOfPartner ON positions (partnerId);
    -- What was done before has the shapes of then: the copy of the former version keeps it, undo ends here.
    UPDATE journal SET undoable = 0;
  `);
}
