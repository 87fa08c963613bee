import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mergePlans } from '../../../shared/merge/mergePlans.ts';
import { outputsHere, situations } from './situations.ts';

describe.each(Object.entries(situations))('%s', (_, all) => {
  it.each(all)('sent $sent, here $here, came back $back: $result', (situation) => {
    const { base, ours, theirs, merged: expected, conflicts = [], rehoused = [] } = situation;
    const merged = mergePlans(base, ours, theirs, outputsHere);
    expect(merged.part).toEqual(expected);
    expect(
      merged.conflicts.map(({ table, field }) => (field === null ? table : `${table} ${field}`)),
    ).toEqual(conflicts);
    expect(merged.rehoused).toEqual(rehoused);
  });
});

/** The tables of the page, by the heading over each. */
function documented(): Record<string, string[][]> {
  const page = readFileSync('docs/merge.md', 'utf8');
  const tables: Record<string, string[][]> = {};
  let heading = '';
  let isTable = false;
  for (const line of page.split('\n')) {
    if (line.startsWith('#')) {
      if (line.startsWith('## ')) isTable = line === '## All situations';
      heading = line.replace(/^#+ /u, '');
    } else if (isTable && line.startsWith('|')) {
      const cells = line.split('|').slice(1, -1);
      const isHead = cells[0]?.trim() === 'sent' || /^[-: ]+$/u.test(cells[0] ?? '');
      const [found = []] = [tables[heading]];
      tables[heading] = isHead ? found : [...found, cells.map((cell) => cell.trim())];
    }
  }
  return tables;
}

it('is documented as it is tested, line by line', () => {
  expect(documented()).toEqual(
    Object.fromEntries(
      Object.entries(situations).map(([heading, all]) => [
        heading,
        all.map(({ sent, here, back, result }) => [sent, here, back, result]),
      ]),
    ),
  );
});
