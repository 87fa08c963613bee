import {
  columnsByContent,
  columnsByHeading,
  headingRow,
  isInBoth,
} from '../../../../../renderer/features/workplans/import/importColumns.ts';
import { evidenceByReference } from '../../../../../renderer/features/workplans/import/ownCells.ts';
import { readSheet, type SheetRow } from '../../../../../renderer/features/workplans/import/readSheet.ts';
import { numberStrategy } from '../../../../../shared/domain/numbering.ts';
import type { OutputId } from '../../../../../shared/domain/strategy.ts';
import type { Language } from '../../../../../shared/domain/text.ts';
import type { WorkplanId } from '../../../../../shared/domain/workplan.ts';
import { planNames } from '../../../../../shared/records/planNames.ts';
import type { Records } from '../../../../../shared/records/tables.ts';
import { anId } from '../../../../builders.ts';

type Cells = readonly (readonly string[])[];

/** What a sheet says to somebody who changes nothing about what was guessed. */
export function readAsGuessed(
  cells: Cells,
  records: Records,
  chosen: OutputId,
  language: Language = 'en',
): readonly SheetRow[] {
  const heading = headingRow(cells);
  const headings = heading === null ? [] : (cells[heading] ?? []);
  const use = heading === null ? columnsByContent(cells) : columnsByHeading(headings);
  const inBoth = new Set(use.filter((column, at) => column !== null && isInBoth(headings[at] ?? '', column)));
  return readSheet(
    { cells, heading, use },
    {
      workplanId: anId<WorkplanId>(40),
      lines: numberStrategy(records),
      chosen,
      known: new Set(records.activities.keys()),
      newId: (line) => anId(6000 + line),
    },
    {
      language,
      names: planNames(records),
      evidence: evidenceByReference(records),
      headings,
      isInBoth: (column) => inBoth.has(column),
    },
  );
}

export function activitiesOf(rows: readonly SheetRow[]) {
  return rows.flatMap((row) => (row.kind === 'activity' ? [row] : []));
}
