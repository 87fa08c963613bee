import type { z } from 'zod';
import { activitySchema } from '../domain/activity.ts';
import { milestoneSchema } from '../domain/milestone.ts';
import { type PlanTable, planTables } from '../domain/planMerge.ts';
import { withoutComments } from '../domain/withoutComments.ts';
import { workplanSchema } from '../domain/workplan.ts';
import { equal } from '../lib/equal.ts';
import { lateFields } from '../records/lateFields.ts';
import { emptyRecords, type Records, type TableName, tableNames, tables } from '../records/tables.ts';
import type { PlanPart } from './planPart.ts';

/** A packet that is not what it should be, with a sentence for who has to find out why. */
export class PacketFlaw extends Error {}

type Row = { readonly id: string };

/** Rows as they were written, by table and id, with what was read of each. */
export type SeenRows = Map<string, { readonly written: object; readonly row: Row }>;

const knownFields: { readonly [T in PlanTable]: ReadonlySet<string> } = {
  workplans: fieldsOf(workplanSchema),
  activities: fieldsOf(activitySchema),
  milestones: fieldsOf(milestoneSchema),
};

/** The rows of these tables as they stand in a packet, the same for the same rows in whatever order they lie. */
export function writtenTables(records: Partial<Records>): string {
  const written = tableNames.flatMap((table) => {
    const rows = records[table] as ReadonlyMap<string, Row> | undefined;
    if (!rows) return [];
    const inOrder = [...rows.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    return [[table, inOrder.map((row) => ordered(isPlanTable(table) ? flattened(row) : row))] as const];
  });
  return JSON.stringify(Object.fromEntries(written));
}

/** A plan as it may leave this computer. */
export function writtenPlan({ workplan, activities, milestones }: PlanPart): string {
  const { en, zh } = workplan.context;
  const sent = { ...workplan, context: { en: withoutComments(en), zh: withoutComments(zh) } };
  return writtenTables({ workplans: new Map([[sent.id, sent]]), activities, milestones });
}

/**
 * The records that stand in a packet. Tables and fields that this version does not know are passed over, but for fields of
 * the rows of a plan, which the row keeps as `further`. Throws a `PacketFlaw`, or what a schema says.
 */
export function readTables(
  written: unknown,
  wanted: readonly TableName[] = tableNames,
  seen: SeenRows | null = null,
): Records {
  if (!isObject(written)) throw new PacketFlaw('the records are no tables');
  const records = emptyRecords();
  for (const table of wanted) {
    const rows = Object.hasOwn(written, table) ? written[table] : [];
    if (!Array.isArray(rows)) throw new PacketFlaw(`${table} are no rows`);
    const read = records[table] as unknown as Map<string, Row>;
    for (const row of rows) {
      const known = seen ? seenRow(table, row, seen) : rowOf(table, row);
      if (read.has(known.id)) throw new PacketFlaw(`two ${table} have the id ${known.id}`);
      read.set(known.id, known);
    }
  }
  return records;
}

/** The only plan in there. Throws a `PacketFlaw` when rows belong to another one or to nothing. */
export function onlyPlan(records: Pick<Records, PlanTable>): PlanPart {
  const [workplan, ...others] = records.workplans.values();
  if (!workplan || others.length > 0) throw new PacketFlaw('there is not one plan');
  const { activities, milestones } = records;
  for (const { id, workplanId } of activities.values())
    if (workplanId !== workplan.id) throw new PacketFlaw(`the activity ${id} belongs to another plan`);
  for (const { id, activityId } of milestones.values())
    if (!activities.has(activityId)) throw new PacketFlaw(`the milestone ${id} belongs to no activity`);
  return { workplan, activities, milestones };
}

/** What came back as a plan. A row that was `seen` in the same words is that very row. */
export function readPlan(written: unknown, seen: SeenRows | null = null): PlanPart {
  return onlyPlan(readTables(written, planTables, seen));
}

/** Throws a `PacketFlaw` when a row names one that is not there, or there is not one workshop. */
export function requireWhole(records: Records): void {
  if (records.workshops.size !== 1) throw new PacketFlaw('there is not one workshop');
  for (const table of tableNames) {
    for (const [field, target] of Object.entries(tables[table].references)) {
      const known = records[target] as ReadonlyMap<string, unknown>;
      for (const row of records[table].values()) {
        const id = (row as unknown as Readonly<Record<string, string | null>>)[field] ?? null;
        if (id !== null && !known.has(id)) throw new PacketFlaw(`${table} ${row.id}: ${field} names nothing`);
      }
    }
  }
}

/** Most rows of a plan come back as they were sent: to compare them takes less than to check them. */
function seenRow(table: TableName, written: unknown, seen: SeenRows): Row {
  if (!isObject(written)) throw new PacketFlaw(`a row of ${table} is none`);
  const key = `${table} ${String(written['id'])}`;
  const before = seen.get(key);
  if (before && equal(before.written, written)) return before.row;
  const row = rowOf(table, written);
  seen.set(key, { written, row });
  return row;
}

function rowOf(table: TableName, row: unknown): Row {
  if (!isObject(row)) throw new PacketFlaw(`a row of ${table} is none`);
  const given = isPlanTable(table) ? gathered(table, row) : row;
  const read = tables[table].schema.safeParse({ ...lateFields[table], ...given });
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new PacketFlaw(
    `${table} ${String(row['id']).slice(0, 40)}: ${issue?.path.join('.')} ${issue?.message}`,
  );
}

/** As it stands in a packet: fields that this version does not know beside those that it does. */
function flattened(row: Row): Row {
  const { further, ...known } = row as Row & { readonly further?: object };
  return { ...further, ...known };
}

function gathered(
  table: PlanTable,
  row: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  // As nearly all rows are, and there are thousands.
  if (Object.keys(row).every((field) => knownFields[table].has(field))) return row;
  const known: [string, unknown][] = [];
  const further: [string, unknown][] = [];
  for (const [field, value] of Object.entries(row)) {
    if (field === '__proto__') continue;
    (knownFields[table].has(field) ? known : further).push([field, value]);
  }
  return { ...Object.fromEntries(known), further: Object.fromEntries(further) };
}

function fieldsOf(schema: { readonly unwrap: () => z.ZodObject }): ReadonlySet<string> {
  return new Set(Object.keys(schema.unwrap().shape).filter((field) => field !== 'further'));
}

function isPlanTable(table: TableName): table is PlanTable {
  return (planTables as readonly TableName[]).includes(table);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** With the keys of every object in one order. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).toSorted();
  return Object.fromEntries(keys.map((key) => [key, ordered(value[key])]));
}
