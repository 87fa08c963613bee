import { type PlanTable, planTables } from '../../shared/domain/planMerge.ts';
import type { WorkplanId } from '../../shared/domain/workplan.ts';
import type { Steps } from '../../shared/lib/steps.ts';
import { type PlanPart, planPartOf } from '../../shared/merge/planPart.ts';
import type { AnyTableDiff } from '../../shared/records/diff.ts';
import { lateFields } from '../../shared/records/lateFields.ts';
import { emptyRecords, type Records, tables } from '../../shared/records/tables.ts';
import type { Reader } from './database.ts';

type Row = { readonly id: string };
type Tables = { readonly [T in PlanTable]: Map<string, Row> };
type Entry = { readonly seq: number } & { readonly [T in PlanTable]: string | null };

/** Read at once, as nothing else can be asked of the file in between. */
const entriesAtOnce = 100;

/** A plan as it was after a command of the journal: what was done since is taken back from the rows of now, the newest first. */
export function* planAt(
  db: Reader,
  now: Pick<Records, PlanTable>,
  moment: string,
  id: WorkplanId,
): Steps<PlanPart | null> {
  const then = db.prepare('SELECT seq FROM journal WHERE commandId = ?').pluck().get(moment);
  if (typeof then !== 'number') return null;
  const parts = planTables.map((table) => `json_extract(diff, '$.${table}') AS ${table}`).join(', ');
  const page = db.prepare(
    `SELECT seq, ${parts} FROM journal WHERE seq > ? AND seq < ? ORDER BY seq DESC LIMIT ${entriesAtOnce}`,
  );
  const rows: Tables = {
    workplans: new Map<string, Row>(now.workplans),
    activities: new Map<string, Row>(now.activities),
    milestones: new Map<string, Row>(now.milestones),
  };
  let before = Number(db.prepare('SELECT max(seq) FROM journal').pluck().get()) + 1;
  for (;;) {
    const entries = page.all(then, before) as readonly Entry[];
    for (const entry of entries) {
      for (const table of planTables) takeBack(rows[table], entry[table]);
      before = entry.seq;
    }
    if (entries.length < entriesAtOnce) break;
    yield;
  }
  return soundPlan(rows, id);
}

function takeBack(rows: Map<string, Row>, written: string | null): void {
  if (written === null) return;
  const { added, updated, removed } = JSON.parse(written) as AnyTableDiff;
  for (const row of added) rows.delete(row.id);
  for (const [from] of updated) rows.set(from.id, from);
  for (const row of removed) rows.set(row.id, row);
}

/** Null when the rows are of a version whose shapes are not known any more. */
function soundPlan(rows: Tables, id: WorkplanId): PlanPart | null {
  const part = planPartOf(rows as unknown as Records, id);
  if (!part) return null;
  const { workplan, activities, milestones } = part;
  const found = { workplans: new Map([[id, workplan]]), activities, milestones };
  const known = emptyRecords();
  for (const table of planTables) {
    for (const row of found[table].values()) {
      const read = tables[table].schema.safeParse({ ...lateFields[table], ...row });
      if (!read.success) return null;
      (known[table] as unknown as Map<string, unknown>).set(row.id, read.data);
    }
  }
  return planPartOf(known, id);
}
