import type { ActivityId } from '../../../../shared/domain/activity.ts';
import type { NumberedRow } from '../../../../shared/domain/numbering.ts';
import { type CheckId, checkIds } from '../../../../shared/domain/planCheck.ts';
import type { Text } from '../../../../shared/domain/text.ts';
import { grouped } from '../../../../shared/lib/grouped.ts';
import type { PlanIssue } from '../../../../shared/records/planIssues.ts';

export const panelFilters = ['open', 'accepted'] as const;
export type PanelFilter = (typeof panelFilters)[number];

export type PanelLine =
  | {
      readonly kind: 'check';
      readonly key: string;
      readonly check: CheckId;
      readonly count: number;
      readonly isClosed: boolean;
    }
  | { readonly kind: 'issue'; readonly key: string; readonly issue: PlanIssue; readonly of: NamedRow | null };

/** A row as people know it; null for the plan as a whole. */
export type NamedRow = { readonly number: string; readonly title: Text };

/** The issues of a plan under the checks that ask, in their order; a check that is closed shows its count alone. */
export function panelLines(
  issues: readonly PlanIssue[],
  filter: PanelFilter,
  closed: ReadonlySet<CheckId>,
  names: ReadonlyMap<ActivityId, NamedRow>,
): readonly PanelLine[] {
  const shown = issues.filter(({ accepted }) => (accepted === null) === (filter === 'open'));
  const byCheck = grouped(shown, ({ check }) => check);
  return checkIds.flatMap((check): readonly PanelLine[] => {
    const own = byCheck.get(check) ?? [];
    if (own.length === 0) return [];
    const isClosed = closed.has(check);
    const head: PanelLine = { kind: 'check', key: check, check, count: own.length, isClosed };
    if (isClosed) return [head];
    return [
      head,
      ...own.map((issue): PanelLine => {
        const of = issue.subject.table === 'activities' ? (names.get(issue.subject.id) ?? null) : null;
        return { kind: 'issue', key: `${check}:${issue.subject.id}`, issue, of };
      }),
    ];
  });
}

export function namesOf(rows: readonly NumberedRow[]): ReadonlyMap<ActivityId, NamedRow> {
  const names = new Map<ActivityId, NamedRow>();
  for (const { kind, record, number } of rows)
    if (kind === 'activity') names.set(record.id, { number, title: record.title });
  return names;
}
