import { type PlanTable, planTables } from '../../../shared/domain/planMerge.ts';
import { equal } from '../../../shared/lib/equal.ts';
import type { Conflict } from '../../../shared/merge/conflict.ts';
import { changedFields, type RowOf, valueAt } from '../../../shared/merge/fields.ts';
import { planChanges, rowsOf } from '../../../shared/merge/planChanges.ts';
import type { PlanPart } from '../../../shared/merge/planPart.ts';

type Listed = Pick<Conflict, 'table' | 'id' | 'field'>;

/** What one side wrote and is neither in the result nor listed as a conflict; none when nothing is lost. */
export function lost(
  base: PlanPart | null,
  side: PlanPart,
  result: PlanPart,
  conflicts: readonly Listed[],
): readonly string[] {
  const listed = new Set(conflicts.map(({ table, id, field }) => `${table}:${id}:${field ?? ''}`));
  return planTables.flatMap((table) => lostOf(table, base, side, result, listed));
}

function lostOf(
  table: PlanTable,
  base: PlanPart | null,
  side: PlanPart,
  result: PlanPart,
  listed: ReadonlySet<string>,
): readonly string[] {
  const [from, kept] = [base && rowsOf(base, table), rowsOf(result, table)];
  const isListed = (row: RowOf[PlanTable]) =>
    listed.has(`${table}:${row.id}:`) || ('activityId' in row && listed.has(`activities:${row.activityId}:`));
  const missing: string[] = [];
  for (const [id, row] of rowsOf(side, table)) {
    const [former, now] = [from?.get(id), kept.get(id)];
    if (isListed(row)) continue;
    if (now !== undefined)
      missing.push(
        ...lostFields(table, former, row, now)
          .filter((path) => !listed.has(`${table}:${id}:${path}`))
          .map((path) => `${table}:${id}:${path}`),
      );
    else if (former === undefined || isTouched(base, side, table, id)) missing.push(`${table}:${id} is gone`);
  }
  for (const [id, row] of from ?? [])
    if (!rowsOf(side, table).has(id) && kept.has(id) && !isListed(row) && !isListed(kept.get(id) ?? row))
      missing.push(`${table}:${id} is still there`);
  return missing;
}

function isTouched(base: PlanPart | null, side: PlanPart, table: PlanTable, id: string): boolean {
  return base === null || planChanges(base, side).some((row) => row.table === table && row.id === id);
}

const lists = ['provinces', 'sectors', 'evidence', 'sections', 'supporting', 'accepted'];
const identity: Readonly<Record<string, (member: never) => string>> = {
  supporting: ({ partnerId }: { partnerId: string }) => partnerId,
  accepted: ({ check }: { check: string }) => check,
};

function lostFields<T extends PlanTable>(
  table: T,
  base: RowOf[T] | undefined,
  side: RowOf[T],
  result: RowOf[T],
): readonly string[] {
  const written = base === undefined ? null : new Set(changedFields(table, base, side));
  return changedFields(table, result, side)
    .filter((path) => written === null || written.has(path))
    .flatMap((path): readonly string[] => {
      // Where two rows are put at once, both stand in an order that is the same everywhere.
      if (path === 'order') return [];
      if (!lists.includes(path)) return isNothing(valueAt(table, side, path), base) ? [] : [path];
      const [from, to, now] = [base, side, result].map((row) => row && membersOf(table, row, path));
      return [...new Set([...(from?.keys() ?? []), ...(to?.keys() ?? [])])]
        .filter((key) => !equal(from?.get(key), to?.get(key)) && !equal(to?.get(key), now?.get(key)))
        .map((key) => (path in identity ? `${path}.${key}` : path));
    });
}

function membersOf<T extends PlanTable>(table: T, row: RowOf[T], path: string): ReadonlyMap<string, unknown> {
  const members = valueAt(table, row, path) as readonly unknown[];
  const keyOf = (identity[path] ?? JSON.stringify) as (member: unknown) => string;
  return new Map(members.map((member) => [keyOf(member), member]));
}

/** What is empty says nothing where nobody knows the base. */
function isNothing(value: unknown, base: unknown): boolean {
  if (base !== undefined) return false;
  const { quantity, unit, amount, content } = (value ?? {}) as Record<string, unknown>;
  if (quantity === null) return Object.values(unit as object).every((word) => String(word).trim() === '');
  if (Array.isArray(content)) return content.length === 0;
  return value === null || amount === null || (typeof value === 'string' && value.trim() === '');
}
