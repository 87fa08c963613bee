import type { ActivityId } from '../../domain/activity.ts';
import { numberPlan } from '../../domain/numbering.ts';
import type { PlanColumn } from '../../domain/planColumn.ts';
import type { Language } from '../../domain/text.ts';
import { documentLabels } from '../../i18n/documentLabels.ts';
import type { Records } from '../../records/tables.ts';
import { Naming } from '../../reports/naming.ts';
import { type ActivityRow, planRows } from '../../reports/planRows.ts';
import type { PlanPart } from '../planPart.ts';

/** What the Word file of a plan shows in each cell: the words that an edited one is compared with. */
export class ShownPlan {
  readonly #rows: ReadonlyMap<Language, ReadonlyMap<ActivityId, ActivityRow>>;

  constructor(part: PlanPart, records: Records, languages: readonly Language[]) {
    const placed = numberPlan({ ...records, activities: part.activities }, part.workplan.id);
    const known = new Set(placed.map(({ record }) => record.id as string));
    // Under an output that is gone by now they had a place all the same.
    const others = [...part.activities.values()].filter(({ id }) => !known.has(id));
    const numbered = [
      ...placed,
      ...others.map((record) => ({ kind: 'activity', number: '', record }) as const),
    ];
    this.#rows = new Map(
      languages.map((language) => {
        const rows = planRows(numbered, records, new Naming(records, language));
        return [language, new Map(rows.flatMap((row) => (row.kind === 'activity' ? [[row.id, row]] : [])))];
      }),
    );
  }

  numberOf(id: ActivityId): string {
    for (const rows of this.#rows.values()) return rows.get(id)?.number ?? '';
    return '';
  }

  /** Empty for a cell with nothing in it, and for a row that the plan does not have. */
  text(id: ActivityId | null, column: PlanColumn, language: Language): string {
    const row = id === null ? undefined : this.#rows.get(language)?.get(id);
    return row ? cellWords(row, column, language) : '';
  }
}

function cellWords(row: ActivityRow, column: PlanColumn, language: Language): string {
  const { payers, plan, untitled } = documentLabels(language);
  switch (column) {
    case 'title':
      return row.title || untitled;
    case 'payer':
      return row.payer === null ? '' : payers[row.payer];
    case 'status':
      return plan.statuses[row.status];
    case 'quarters':
      return row.when;
    case 'start':
    case 'end':
    case 'milestones':
    case 'checks':
      return '';
    default:
      return row[column];
  }
}
