import type { RecommendationId } from '../../../../shared/domain/recommendation.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import type { Left } from '../../../app/PasteReport.tsx';
import { newId } from '../../../records/run.ts';
import type { CellFilling } from '../../../ui/grid/gridTypes.ts';
import { clearing, filling } from './blocks.ts';
import { linesNow, performRows } from './changes.ts';
import { readPasted, withoutBullets } from './pastedRows.ts';
import type { Cell, Row } from './rows.ts';
import type { Words } from './useWords.ts';

type Block = readonly (readonly string[])[];
type Table = {
  readonly rows: readonly Row[];
  readonly language: Language;
  readonly words: Words;
  readonly onLeft: (left: readonly Left[]) => void;
  /** A table whose columns are to be looked at before it comes in. */
  readonly onTablePasted: (block: Block) => void;
  readonly onAdded: (id: RecommendationId) => void;
};

/** What is done with many cells at once; each is one change, and one undo. */
export function useBlocks({ rows, language, words, onLeft, onTablePasted, onAdded }: Table) {
  return {
    onPasted: (cell: Cell, block: Block, over: readonly Row[] | null): void => {
      const isList = block.every((texts) => texts.length <= 1);
      const { row, column } = cell;
      if (row.kind === 'add' && !isList) return onTablePasted(block);
      const from = over ?? rows.slice(rows.findIndex(({ id }) => id === row.id));
      const records = from.flatMap((each) => (each.kind === 'recommendation' ? [each.record] : []));
      const where = { over: row.kind === 'add' ? [] : records, active: column ?? 'text' };
      const texts = row.kind === 'add' ? withoutBullets(block) : block;
      const pasted = readPasted(texts, where, { language, lines: linesNow(), newId });
      onLeft(pasted.left);
      const [first] = pasted.added;
      void performRows(pasted);
      if (first && row.kind === 'add') onAdded(first.id);
    },
    onFilled: (fillings: readonly CellFilling<Cell>[]): void => {
      void performRows({ added: [], ...filling(fillings, language, words, linesNow()) });
    },
    onCleared: (cells: readonly Cell[]): void => {
      void performRows({ added: [], ...clearing(cells) });
    },
  };
}
