import type { Writer } from '../database.ts';

const text = `TEXT NOT NULL DEFAULT '{"en":"","zh":""}'`;
const quantity = `TEXT NOT NULL DEFAULT '{"quantity":null,"unit":{"en":"","zh":""}}'`;
const list = `TEXT NOT NULL DEFAULT '[]'`;
const blank = '{"type":"doc","content":[]}';
const sections =
  '["summary","context","howMade","logframe","schedule","timeline","budget","milestones","risks","contacts","evidence"]';

/** Everything that a plan says beside what, who, when and how much, and how its document reads and looks. */
export function plan(db: Writer): void {
  db.exec(`
    ALTER TABLE workshops ADD COLUMN leadLoad INTEGER NOT NULL DEFAULT 4;
    ALTER TABLE workplans ADD COLUMN context TEXT NOT NULL DEFAULT '{"en":${blank},"zh":${blank}}';
    ALTER TABLE workplans ADD COLUMN version TEXT NOT NULL DEFAULT '';
    ALTER TABLE workplans ADD COLUMN isFinal INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE workplans ADD COLUMN sections TEXT NOT NULL DEFAULT '${sections}';
    ALTER TABLE workplans ADD COLUMN logo TEXT;
    ALTER TABLE workplans ADD COLUMN accent TEXT;
    ALTER TABLE workplans ADD COLUMN typeface TEXT NOT NULL DEFAULT 'sans';
    ALTER TABLE workplans ADD COLUMN accepted ${list};
    ALTER TABLE activities ADD COLUMN supporting ${list};
    ALTER TABLE activities ADD COLUMN provinces ${list};
    ALTER TABLE activities ADD COLUMN sectors ${list};
    ALTER TABLE activities ADD COLUMN deliverable ${text};
    ALTER TABLE activities ADD COLUMN percentWomen REAL;
    ALTER TABLE activities ADD COLUMN countsElsewhere INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE activities ADD COLUMN indicator ${text};
    ALTER TABLE activities ADD COLUMN baseline ${quantity};
    ALTER TABLE activities ADD COLUMN indicatorTarget ${quantity};
    ALTER TABLE activities ADD COLUMN verification ${text};
    ALTER TABLE activities ADD COLUMN risks ${text};
    ALTER TABLE activities ADD COLUMN remarks ${text};
    ALTER TABLE activities ADD COLUMN evidence ${list};
    ALTER TABLE activities ADD COLUMN status TEXT NOT NULL DEFAULT 'planned';
    ALTER TABLE activities ADD COLUMN actual ${quantity};
    ALTER TABLE activities ADD COLUMN accepted ${list};
    CREATE TABLE milestones (
      id TEXT PRIMARY KEY,
      activityId TEXT NOT NULL REFERENCES activities (id) DEFERRABLE INITIALLY DEFERRED,
      "order" TEXT NOT NULL, title TEXT NOT NULL, month TEXT, isDone INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE listItems (
      id TEXT PRIMARY KEY, list TEXT NOT NULL, "order" TEXT NOT NULL, name TEXT NOT NULL
    ) STRICT;
    CREATE TABLE programmeTargets (
      id TEXT PRIMARY KEY, "order" TEXT NOT NULL, target TEXT NOT NULL, provinces TEXT NOT NULL,
      illustrative INTEGER NOT NULL
    ) STRICT;
    -- What was done before has the shapes of then: the copy of the former version keeps it, undo ends here.
    UPDATE journal SET undoable = 0;
    CREATE INDEX milestonesOfActivity ON milestones (activityId);
  `);
}
