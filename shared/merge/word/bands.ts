import { type NumberedLineRow, numberStrategy } from '../../domain/numbering.ts';
import { bareWords } from '../../domain/sameWords.ts';
import type { ObjectiveId, OutputId } from '../../domain/strategy.ts';
import { languages, textIn } from '../../domain/text.ts';
import { documentLabels } from '../../i18n/documentLabels.ts';
import type { Records } from '../../records/tables.ts';
import { wordsOf } from './cellReading.ts';
import type { DocumentParagraph } from './planDocument.ts';

/** Where a row stands: under an output, or under an objective before the first of its outputs. */
export type Heading =
  | { readonly kind: 'output'; readonly id: OutputId; readonly number: string }
  | { readonly kind: 'objective'; readonly id: ObjectiveId; readonly number: string };

export type ReadBand = {
  /** Null for a title that is none of the strategy. */
  readonly heading: Heading | null;
  /** Words in it that were not there: a plan does not write the strategy. */
  readonly unread: string;
};

const numbered = /^\s*(O\s?\d+(?:\.\d+)?)(?![\d.])\s*(.*)$/isu;

/** Reads the titles over the rows of a table. */
export class Bands {
  readonly #lines: readonly NumberedLineRow[];
  readonly #outputs: Pick<Records, 'outputs'>['outputs'];

  constructor(records: Pick<Records, 'objectives' | 'outputs'>) {
    this.#lines = numberStrategy(records);
    this.#outputs = records.outputs;
  }

  /** By number and title, by title, by number: a strategy that was put in another order since has other numbers. */
  read(paragraphs: readonly DocumentParagraph[]): ReadBand {
    const texts = paragraphs.map(({ text }) => text).filter((text) => text.trim() !== '');
    const [, number = '', first = texts[0] ?? ''] = numbered.exec(texts[0] ?? '') ?? [];
    const said = [first, ...texts.slice(1)].map(bareWords).filter((words) => words !== '');
    const isNumbered = (line: NumberedLineRow) => line.number === number.replaceAll(/\s/gu, '').toUpperCase();
    const isCalled = (line: NumberedLineRow) => said.some((words) => titlesOf(line).includes(words));
    const called = this.#lines.filter(isCalled);
    const line =
      called.find(isNumbered) ??
      (called.length === 1 ? called[0] : undefined) ??
      this.#lines.find(isNumbered);
    const isChanged = !line || said.some((words) => !titlesOf(line).includes(words));
    return { heading: line ? headingOf(line) : null, unread: isChanged ? wordsOf(paragraphs) : '' };
  }

  firstOutputOf(id: ObjectiveId): OutputId | null {
    const own = this.#lines.find((line) => line.kind === 'output' && line.record.objectiveId === id);
    return own?.kind === 'output' ? own.record.id : null;
  }

  isUnder(output: OutputId, objective: ObjectiveId): boolean {
    return this.#outputs.get(output)?.objectiveId === objective;
  }

  firstOutput(): OutputId | null {
    const first = this.#lines.find(({ kind }) => kind === 'output');
    return first?.kind === 'output' ? first.record.id : null;
  }
}

function headingOf({ kind, number, record }: NumberedLineRow): Heading {
  return kind === 'output' ? { kind, number, id: record.id } : { kind, number, id: record.id };
}

function titlesOf({ record }: NumberedLineRow): readonly string[] {
  return languages.map((language) =>
    bareWords(textIn(record.title, language).trim() || documentLabels(language).untitled),
  );
}
