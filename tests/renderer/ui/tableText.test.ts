import { fc, it as prop } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { formatTable, parseTable } from '../../../renderer/ui/grid/tableText.ts';

describe('cells on the clipboard', () => {
  it('reads rows and cells as a spreadsheet writes them, with its last line end', () => {
    expect(parseTable('a\tb\r\nc\td\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('keeps line ends, tabs and quotes within a quoted cell', () => {
    expect(parseTable('"two\nlines"\t"say ""hi"""')).toEqual([['two\nlines', 'say "hi"']]);
  });

  it('takes a quotation mark inside plain text as it is', () => {
    expect(parseTable('the "safe" way\tb')).toEqual([['the "safe" way', 'b']]);
    expect(parseTable('"safe" way\tb')).toEqual([['"safe" way', 'b']]);
  });

  it('keeps empty cells', () => {
    expect(parseTable('a\t\tb\t')).toEqual([['a', '', 'b', '']]);
  });

  const cells = fc.string({ unit: fc.constantFrom('a', '中', ' ', '\t', '\n', '"') });
  const table = fc
    .integer({ min: 1, max: 3 })
    .chain((width) =>
      fc.array(fc.array(cells, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
    );

  prop.prop([table])('reads back what it wrote', (rows) => {
    // A single empty last cell is the line end of the row before, for every spreadsheet too.
    const last = rows.at(-1);
    fc.pre(!(last?.length === 1 && last[0] === ''));
    expect(parseTable(formatTable(rows))).toEqual(rows);
  });
});
