import { create } from 'zustand';
import type { TableRow } from './tableRows.ts';

type Folding = { readonly ids: ReadonlySet<string> };

/** The objectives and outputs that are collapsed, while the window is open, in the plans of all partners alike. */
export const useFolding = create<Folding>(() => ({ ids: new Set() }));

export function fold(ids: Iterable<string>): void {
  useFolding.setState((last) => ({ ids: new Set([...last.ids, ...ids]) }));
}

export function unfold(ids: Iterable<string>): void {
  const last = useFolding.getState().ids;
  const opened = new Set(ids);
  if ([...opened].some((id) => last.has(id)))
    useFolding.setState({ ids: new Set([...last].filter((id) => !opened.has(id))) });
}

export function toggleFold(id: string): void {
  if (useFolding.getState().ids.has(id)) unfold([id]);
  else fold([id]);
}

/** The rows that are left to see, with the lines for adding only under what is open. */
export function unfoldedRows(rows: readonly TableRow[], folded: ReadonlySet<string>): readonly TableRow[] {
  if (folded.size === 0) return rows;
  let isInObjective = false;
  let isInOutput = false;
  return rows.filter((row) => {
    const kind = row.kind === 'add' ? row.adds : row.kind;
    if (kind === 'objective') {
      if (row.kind !== 'add') isInObjective = folded.has(row.id);
      return true;
    }
    if (kind === 'output') {
      if (row.kind !== 'add') isInOutput = folded.has(row.id);
      return !isInObjective;
    }
    return !isInObjective && !isInOutput;
  });
}

/** The headings that a row lies under. */
export function headingsOver(id: string, rows: readonly TableRow[]): readonly string[] {
  const at = rows.findIndex((row) => row.id === id);
  const row = rows[at];
  if (!row || row.kind === 'objective') return [];
  const over = rows.slice(0, at);
  const objective = over.findLast((each) => each.kind === 'objective');
  const output =
    row.kind === 'activity' || (row.kind === 'add' && row.adds === 'activity')
      ? over.findLast((each) => each.kind === 'output')
      : undefined;
  return [objective, output].flatMap((each) => (each ? [each.id] : []));
}
