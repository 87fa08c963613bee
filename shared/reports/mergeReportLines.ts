import { numberPlan } from '../domain/numbering.ts';
import type { PartnerId } from '../domain/partner.ts';
import type { SettledConflict, TakenRow } from '../domain/planMerge.ts';
import type { Language } from '../domain/text.ts';
import { documentLabels } from '../i18n/documentLabels.ts';
import { fieldName, fieldWords } from '../merge/fieldWords.ts';
import { workplanOf } from '../records/queries.ts';
import type { Records } from '../records/tables.ts';
import { Naming } from './naming.ts';

type RowName = {
  /** Of the plan as it stands now, of the activity where the row is a milestone; empty when it is not in there. */
  readonly number: string;
  readonly title: string;
};

export type TakenLine = RowName & {
  readonly change: TakenRow['change'];
  /** Names of the fields. */
  readonly fields: readonly string[];
};

export type ConflictLine = RowName & {
  /** Its name; that of the whole row where one side had removed it. */
  readonly field: string;
  readonly sent: string;
  readonly ours: string;
  readonly theirs: string;
  readonly choice: SettledConflict['choice'];
  readonly stands: string;
};

/** In the order in which the plan is read: the plan itself, each activity with its milestones, then what is gone. */
export function takenLines(
  records: Records,
  taken: readonly TakenRow[],
  partnerId: PartnerId,
  language: Language,
): readonly TakenLine[] {
  const places = new Places(records, partnerId, language);
  return places.sorted(taken).map((row) => ({
    ...places.nameOf(row),
    change: row.change,
    fields: [...new Set(row.fields.map((field) => fieldName(field, language)))],
  }));
}

export function conflictLines(
  records: Records,
  settled: readonly SettledConflict[],
  partnerId: PartnerId,
  language: Language,
): readonly ConflictLine[] {
  const { merge } = documentLabels(language);
  const places = new Places(records, partnerId, language);
  return places.sorted(settled).map((each) => ({
    ...places.nameOf(each),
    field: each.field === null ? merge.wholeRow : fieldName(each.field, language),
    ...wordsOf(each),
    choice: each.choice,
  }));

  function wordsOf(each: SettledConflict): Pick<ConflictLine, 'sent' | 'ours' | 'theirs' | 'stands'> {
    const { field, base, ours, theirs, result } = each;
    if (field === null) {
      const side = (value: SettledConflict['ours']): string =>
        value === null ? merge.isRemoved : merge.isKept;
      return {
        sent: base === null ? merge.isUnknown : merge.isThere,
        ours: side(ours),
        theirs: side(theirs),
        stands: side(result),
      };
    }
    const said = (value: SettledConflict['ours']): string =>
      fieldWords(records, field, value, language) || merge.isBlank;
    return {
      sent: fieldWords(records, field, base, language) || '–',
      ours: said(ours),
      theirs: said(theirs),
      stands: said(result),
    };
  }
}

type Row = Pick<TakenRow, 'table' | 'id' | 'title'>;

/** Where the rows of one plan stand, as far as they are still there. */
class Places {
  readonly #records: Records;
  readonly #language: Language;
  readonly #numbers: ReadonlyMap<string, string>;
  readonly #order: ReadonlyMap<string, number>;

  constructor(records: Records, partnerId: PartnerId, language: Language) {
    this.#records = records;
    this.#language = language;
    const plan = workplanOf(records, partnerId);
    const rows = plan ? numberPlan(records, plan.id) : [];
    this.#numbers = new Map(rows.map(({ record, number }) => [record.id, number]));
    this.#order = new Map(rows.map(({ record }, at) => [record.id, at]));
  }

  nameOf(row: Row): RowName {
    const { merge, untitled } = documentLabels(this.#language);
    if (row.table === 'workplans') return { number: '', title: merge.wholePlan };
    const title = new Naming(this.#records, this.#language).text(row.title) || untitled;
    return {
      number: this.#numbers.get(this.#activityOf(row)) ?? '',
      title: row.table === 'milestones' ? merge.milestone(title) : title,
    };
  }

  /** Keeps the order of rows that stand at the same place. */
  sorted<R extends Row>(rows: readonly R[]): readonly R[] {
    const placed = rows.map((row) => ({ row, place: this.#placeOf(row) }));
    return placed.toSorted((a, b) => a.place - b.place).map(({ row }) => row);
  }

  /** A milestone stands behind its activity. */
  #placeOf(row: Row): number {
    if (row.table === 'workplans') return -1;
    const place = this.#order.get(this.#activityOf(row)) ?? Number.MAX_SAFE_INTEGER;
    return row.table === 'milestones' ? place + 0.5 : place;
  }

  #activityOf({ table, id }: Row): string {
    if (table !== 'milestones') return id;
    const milestones: ReadonlyMap<string, { readonly activityId: string }> = this.#records.milestones;
    return milestones.get(id)?.activityId ?? '';
  }
}
