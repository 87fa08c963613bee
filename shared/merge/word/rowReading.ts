import { type Activity, type ActivityId, unplanned } from '../../domain/activity.ts';
import type { PlanColumn } from '../../domain/planColumn.ts';
import { equal } from '../../lib/equal.ts';
import type { CellFields } from '../../records/planReadings.ts';
import { type CellChange, type Reader, readCell, wordsOf } from './cellReading.ts';
import type { Shown } from './cellTexts.ts';
import type { DocumentParagraph } from './planDocument.ts';
import { readQuarterMarks } from './quarterMarks.ts';
import { isNothing, plainWords, sameWords } from './sameText.ts';
import type { ShownPlan } from './shownPlan.ts';
import { type ActivityLine, textOf } from './tableLines.ts';

/** In which nobody writes. */
const readOnly: readonly PlanColumn[] = ['evidence', 'milestones', 'checks'];
const ownNumber = /^O?\d+(?:\.\d+){0,3}\.?$/iu;

/** Words of a row that found no place. */
type Unread = {
  /** A column of the plan, or what a column is called that somebody has put in. */
  readonly column: string;
  readonly text: string;
};

/** One activity, as the lines that stand for it in the tables of a file change it one after the other. */
export class RowReading {
  readonly #before: Activity;
  /** The row whose cells stood there when the file was made; null for a new one. */
  readonly #shownAs: ActivityId | null;
  readonly #plan: ShownPlan;
  readonly #reader: Reader;
  readonly #read = new Map<PlanColumn, CellFields>();
  readonly #unread: Unread[] = [];
  #after: Activity;

  constructor(before: Activity, shownAs: ActivityId | null, plan: ShownPlan, reader: Reader) {
    this.#before = before;
    this.#after = before;
    this.#shownAs = shownAs;
    this.#plan = plan;
    this.#reader = reader;
  }

  get after(): Activity {
    return this.#after;
  }

  get isChanged(): boolean {
    return this.#read.size > 0;
  }

  get unread(): readonly Unread[] {
    return this.#unread;
  }

  /** Where two tables say different things, the first one stands and the words of the other are listed. */
  take(line: ActivityLine): void {
    for (const { column, cell } of line.cells) {
      if (column.kind === 'other') this.#list(column.head, textOf(cell));
      else if (column.kind === 'column') this.#takeCell(column.column, cell.paragraphs);
    }
    const { change, filled } = readQuarterMarks(line, this.#before);
    this.#apply('quarters', change, [{ style: '', text: filled.join(', ') }]);
  }

  /** The share of its cells that say what they said, from 0 to 1. */
  likeness(line: ActivityLine): number {
    const cells = line.cells.flatMap(({ column, cell }) =>
      column.kind === 'column' && column.column !== 'number' ? [{ column: column.column, cell }] : [],
    );
    const same = cells.filter(({ column, cell }) => {
      const { fields, unread } = this.#change(column, cell.paragraphs, this.#before);
      return Object.keys(fields).length === 0 && unread === '';
    });
    return cells.length === 0 ? 0 : same.length / cells.length;
  }

  #takeCell(column: PlanColumn, paragraphs: readonly DocumentParagraph[]): void {
    const before = this.#read.has(column) ? this.#before : this.#after;
    this.#apply(column, this.#change(column, paragraphs, before), paragraphs);
  }

  #change(column: PlanColumn, paragraphs: readonly DocumentParagraph[], before: Activity): CellChange {
    const shown = this.#shown(column);
    const words = wordsOf(paragraphs);
    if (column === 'number') {
      const isOwn = isNothing(words) || ownNumber.test(plainWords(words));
      return { fields: {}, unread: isOwn ? '' : words };
    }
    if (!readOnly.includes(column)) return readCell(column, paragraphs, shown, before, this.#reader);
    const isSame = isNothing(words) || this.#reader.languages.some((each) => sameWords(words, shown[each]));
    return { fields: {}, unread: isSame ? '' : words };
  }

  #apply(column: PlanColumn, { fields, unread }: CellChange, paragraphs: readonly DocumentParagraph[]): void {
    this.#list(column, unread);
    if (Object.keys(fields).length === 0) return;
    const earlier = this.#read.get(column) ?? this.#months(column);
    if (earlier && !equal(earlier, fields)) {
      this.#list(column, wordsOf(paragraphs));
      return;
    }
    this.#read.set(column, fields);
    this.#after = { ...this.#after, ...fields };
  }

  /** What the months of the row say of its quarters, once somebody has written them. */
  #months(column: PlanColumn): CellFields | null {
    if (column !== 'quarters' || !(this.#read.has('start') || this.#read.has('end'))) return null;
    return { start: this.#after.start, end: this.#after.end };
  }

  #list(column: string, text: string): void {
    if (!isNothing(text)) this.#unread.push({ column, text });
  }

  #shown(column: PlanColumn): Shown {
    return {
      en: this.#plan.text(this.#shownAs, column, 'en'),
      zh: this.#plan.text(this.#shownAs, column, 'zh'),
    };
  }
}

const fieldsOf: { readonly [C in PlanColumn]?: readonly (keyof Activity)[] } = {
  quarters: ['start', 'end'],
  payer: ['budget'],
};

/** A copied row begins with what its reader could see of the other one. */
export function copied(original: Activity, lines: readonly ActivityLine[], blank: Activity): Activity {
  const seen = lines.flatMap(({ cells }) =>
    cells.flatMap(({ column }): readonly (keyof Activity)[] => {
      if (column.kind === 'quarter') return ['start', 'end'];
      if (column.kind === 'other') return [];
      return (
        fieldsOf[column.column] ??
        (column.column in unplanned ? [column.column as keyof Activity] : ['title'])
      );
    }),
  );
  return { ...blank, ...Object.fromEntries(seen.map((field) => [field, original[field]])) };
}
