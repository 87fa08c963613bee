import { type FileChild, Paragraph, Table, TableRow } from 'docx';
import type { RichBlock, RichNode } from '../../../shared/domain/richText.ts';
import { colours } from '../look.ts';
import { textWidth } from '../page.ts';
import { cell, fixedTable } from '../table.ts';
import { paragraph } from '../text.ts';

/** A table of somebody's notes, over the width of the text; its columns share it. */
export function noteTable(
  table: RichBlock,
  cellBlocks: (cell: RichBlock) => readonly FileChild[],
): readonly FileChild[] {
  const rows = (table.content ?? []).map(cellsOf).filter((cells) => cells.length > 0);
  const count = Math.max(0, ...rows.map((cells) => cells.reduce((sum, each) => sum + spanOf(each), 0)));
  if (count === 0) return [];
  const width = Math.floor(textWidth.portrait / count);
  const built = rows.map((cells, index) => {
    const isHead = index === 0 && cells.every(({ type }) => type === 'tableHeader');
    return new TableRow({
      cantSplit: true,
      tableHeader: isHead,
      children: cells.map((each) => {
        // A cell cannot reach below the last row.
        const rowSpan = Math.min(each.attrs?.rowspan ?? 1, rows.length - index);
        const fill = each.type === 'tableHeader' ? { fill: colours.paleTint } : {};
        return cell(width * spanOf(each), paragraphsOf(cellBlocks(each)), {
          columnSpan: spanOf(each),
          rowSpan,
          ...fill,
        });
      }),
    });
  });
  return [
    fixedTable(
      Array.from({ length: count }, () => width),
      built,
    ),
    paragraph('NoteText', ''),
  ];
}

/** Word wants a paragraph at the end of every cell. */
function paragraphsOf(blocks: readonly FileChild[]): readonly (Paragraph | Table)[] {
  const kept = blocks.filter((block) => block instanceof Paragraph || block instanceof Table);
  return kept.at(-1) instanceof Paragraph ? kept : [...kept, paragraph('TableText', '')];
}

function cellsOf(row: RichNode): readonly RichBlock[] {
  const content = 'content' in row ? (row.content ?? []) : [];
  return content.filter(
    (node): node is RichBlock => node.type === 'tableCell' || node.type === 'tableHeader',
  );
}

function spanOf({ attrs }: RichBlock): number {
  return attrs?.colspan ?? 1;
}
