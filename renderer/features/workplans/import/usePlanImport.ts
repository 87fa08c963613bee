import { useMemo, useState } from 'react';
import type { ActivityId } from '../../../../shared/domain/activity.ts';
import { numberStrategy } from '../../../../shared/domain/numbering.ts';
import type { OutputId } from '../../../../shared/domain/strategy.ts';
import type { WorkplanId } from '../../../../shared/domain/workplan.ts';
import { useTexts } from '../../../app/i18n.ts';
import type { Cells } from '../../../app/importing/listContent.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { newId } from '../../../records/run.ts';
import { usePlanNames } from '../table/usePlanNames.ts';
import type { NewRow } from './bringIn.ts';
import {
  type ColumnUse,
  columnsByContent,
  columnsByHeading,
  headingRow,
  type ImportColumn,
  isInBoth,
} from './importColumns.ts';
import { evidenceByReference } from './ownCells.ts';
import { readSheet, type SheetRow } from './readSheet.ts';

const none: readonly string[] = [];

/** What a sheet would bring into a plan, and what the person has chosen about it. */
export function usePlanImport(cells: Cells, workplanId: WorkplanId) {
  const { language } = useTexts();
  const names = usePlanNames();
  const objectives = useRecords((records) => records.objectives);
  const outputs = useRecords((records) => records.outputs);
  const activities = useRecords((records) => records.activities);
  const findings = useRecords((records) => records.findings);
  const clusters = useRecords((records) => records.clusters);
  const cards = useRecords((records) => records.cards);
  const evidence = useMemo(
    () => evidenceByReference({ findings, clusters, cards }),
    [findings, clusters, cards],
  );
  const lines = useMemo(() => numberStrategy({ objectives, outputs }), [objectives, outputs]);
  const heading = useMemo(() => headingRow(cells), [cells]);
  const guess = useMemo(
    () => (heading === null ? columnsByContent(cells) : columnsByHeading(widened(cells, heading))),
    [cells, heading],
  );
  const [use, setUse] = useState<ColumnUse>(guess);
  const [chosen, setChosen] = useState<OutputId | null>(null);
  const [isKnownWanted, setKnownWanted] = useState(false);
  const [idOf] = useState(idMaker);
  const headings = (heading === null ? undefined : cells[heading]) ?? none;
  const outputLines = lines.flatMap((line) => (line.kind === 'output' ? [line] : []));
  const output = chosen ?? outputLines[0]?.record.id ?? null;

  const rows = useMemo((): readonly SheetRow[] => {
    if (output === null) return [];
    const known = new Set<string>();
    for (const { id, workplanId: own } of activities.values()) if (own === workplanId) known.add(id);
    const place = { workplanId, lines, chosen: output, known, newId: idOf };
    const inBoth = new Set(
      use.filter((column, at) => column !== null && isInBoth(headings[at] ?? '', column)),
    );
    const reader = {
      language,
      names,
      evidence,
      headings,
      isInBoth: (column: ImportColumn) => inBoth.has(column),
    };
    return readSheet({ cells, heading, use }, place, reader);
  }, [output, activities, workplanId, lines, idOf, use, headings, language, names, evidence, cells, heading]);
  const isBrought = (row: NewRow): boolean => isKnownWanted || !row.isKnown;

  return {
    headings,
    firstRow: cells[heading === null ? 0 : heading + 1] ?? [],
    use,
    setUse,
    lines,
    outputLines,
    output,
    setOutput: setChosen,
    isKnownWanted,
    setKnownWanted,
    rows,
    brought: rows.flatMap((row) => (row.kind === 'activity' && isBrought(row) ? [row] : [])),
    isBrought,
  };
}

export type PlanImport = ReturnType<typeof usePlanImport>;

/** A column without a heading is a column all the same, and its words are not to be lost. */
function widened(cells: Cells, heading: number): readonly string[] {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, at) => cells[heading]?.[at] ?? '');
}

/** A row keeps its id while its columns are being chosen. */
function idMaker(): (line: number) => ActivityId {
  const ids = new Map<number, ActivityId>();
  return (line) => {
    const id = ids.get(line) ?? (newId() as ActivityId);
    ids.set(line, id);
    return id;
  };
}
