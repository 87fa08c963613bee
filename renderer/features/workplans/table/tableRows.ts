import type { Activity, ActivityId } from '../../../../shared/domain/activity.ts';
import type { NumberedRow } from '../../../../shared/domain/numbering.ts';
import type { Objective, ObjectiveId, Output, OutputId } from '../../../../shared/domain/strategy.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import type { ProseColumn, TypedColumn } from './columns.ts';

/** A language in which the title was asked for by name, shown even while it is empty. */
type Asked = { readonly language: Language | null };

export type ObjectiveRow = Asked & {
  readonly kind: 'objective';
  readonly id: ObjectiveId;
  readonly number: string;
  readonly record: Objective;
};
export type OutputRow = Asked & {
  readonly kind: 'output';
  readonly id: OutputId;
  readonly number: string;
  readonly record: Output;
};
/** `typed` is what stands in a cell and could not be understood. */
export type Typed = { readonly [C in TypedColumn]?: string };
export type ActivityRow = Asked & {
  readonly kind: 'activity';
  readonly id: ActivityId;
  readonly number: string;
  readonly record: Activity;
  readonly typed: Typed;
  /** The same of another column with words. */
  readonly askedIn?: { readonly column?: ProseColumn; readonly language: Language };
};

/** Where a line for something new stands; `before` is null at the end of its list. */
export type Insertion =
  | { readonly adds: 'activity'; readonly parentId: OutputId; readonly before: ActivityId | null }
  | { readonly adds: 'output'; readonly parentId: ObjectiveId; readonly before: OutputId | null }
  | { readonly adds: 'objective'; readonly parentId: null; readonly before: ObjectiveId | null };
export type AddRow = Insertion & { readonly kind: 'add'; readonly id: string };

export type TableRow = ObjectiveRow | OutputRow | ActivityRow | AddRow;
export type RecordRow = Exclude<TableRow, AddRow>;

export type TableState = {
  readonly numbered: readonly NumberedRow[];
  readonly typed: ReadonlyMap<string, Typed>;
  /** In a partner's copy the headings are there to be read. */
  readonly areHeadingsFixed?: boolean;
  /** A line for something new that was asked for between two rows. */
  readonly insertion: Insertion | null;
  /** The title where no column is named. */
  readonly asked: {
    readonly rowId: string;
    readonly column?: ProseColumn;
    readonly language: Language;
  } | null;
};

export function addRowId({ adds, parentId, before }: Insertion): string {
  return before === null ? `add-${adds}:${parentId ?? ''}` : `insert-${adds}:${before}`;
}

/** In which language the words of a column were asked for; null for whichever there are. */
export function askedLanguage(row: ActivityRow, column: ProseColumn): Language | null {
  if (column === 'title') return row.language;
  return row.askedIn?.column === column ? row.askedIn.language : null;
}

const nothingTyped: Typed = {};

/**
 * Makes the rows of the table: those of the plan, and at the end of each list the line for adding to it.
 * A row stays the same object while nothing in it changes, so that a keystroke renders one row alone.
 */
export function rowMaker(): (state: TableState) => readonly TableRow[] {
  const known = new WeakMap<object, RecordRow>();
  const addRows = new Map<string, AddRow>();

  function recordRow(numbered: NumberedRow, state: TableState): RecordRow {
    const { id } = numbered.record;
    const asked = state.asked?.rowId === id ? state.asked : null;
    const askedIn = asked?.column === undefined || asked.column === 'title' ? undefined : asked;
    const language = asked && !askedIn ? asked.language : null;
    const typed = state.typed.get(id) ?? nothingTyped;
    const last = known.get(numbered.record);
    const isSame = last?.number === numbered.number && last.language === language;
    const isSameCell = last?.kind !== 'activity' || (last.typed === typed && last.askedIn === askedIn);
    if (isSame && isSameCell) return last;
    const row = { ...numbered, id, language, typed, ...(askedIn ? { askedIn } : {}) } as RecordRow;
    known.set(numbered.record, row);
    return row;
  }

  function addRow(insertion: Insertion): AddRow {
    const id = addRowId(insertion);
    const row = addRows.get(id) ?? { ...insertion, kind: 'add', id };
    addRows.set(id, row);
    return row;
  }

  return (state) => {
    const rows: TableRow[] = [];
    let objectiveId: ObjectiveId | null = null;
    let outputId: OutputId | null = null;
    const endOutput = (): void => {
      if (outputId) rows.push(addRow({ adds: 'activity', parentId: outputId, before: null }));
      outputId = null;
    };
    const endObjective = (): void => {
      endOutput();
      if (objectiveId && !state.areHeadingsFixed)
        rows.push(addRow({ adds: 'output', parentId: objectiveId, before: null }));
    };
    for (const numbered of state.numbered) {
      const { kind, record } = numbered;
      if (kind === 'objective') endObjective();
      if (kind === 'output') endOutput();
      if (state.insertion?.before === record.id) rows.push(addRow(state.insertion));
      if (kind === 'objective') objectiveId = record.id;
      if (kind === 'output') outputId = record.id;
      rows.push(recordRow(numbered, state));
    }
    endObjective();
    if (!state.areHeadingsFixed) rows.push(addRow({ adds: 'objective', parentId: null, before: null }));
    return rows;
  };
}
