import type { EvidenceLink } from '../../domain/evidenceLink.ts';
import type { Text } from '../../domain/text.ts';
import type { Records } from '../../records/tables.ts';
import type { SheetPlan } from './planSheet.ts';
import { referenceOfLink } from './planSheetColumns.ts';
import { month, type Sheet, type SheetRow, text } from './sheetModel.ts';

/** Every milestone with its activity, in the order of the plan. */
export function milestonesSheet({ words, numbered, milestones }: SheetPlan): Sheet {
  const rows = numbered.flatMap((row): readonly SheetRow[] =>
    row.kind !== 'activity'
      ? []
      : (milestones.get(row.record.id) ?? []).map((milestone) => ({
          kind: 'row',
          cells: [
            text(row.number),
            text(words.text(row.record.title)),
            text(words.text(milestone.title)),
            month(milestone.month),
            text(words.label(({ plan, sheet }) => (milestone.isDone ? plan.yes : sheet.no))),
            text(milestone.id),
          ],
        })),
  );
  return {
    name: words.label(({ plan }) => plan.sections.milestones),
    columns: [
      { id: 'number', head: words.head('number'), width: 8 },
      { id: 'title', head: words.head('title'), width: 46 },
      { id: 'milestone', head: words.head('milestone'), width: 46 },
      { id: 'month', head: words.head('month'), width: 10 },
      { id: 'isDone', head: words.head('isDone'), width: 10 },
      { id: 'id', head: words.head('id'), width: 38, isHidden: true },
    ],
    rows,
    frozenColumns: 1,
  };
}

/** What each activity rests on, in the words of the workshop. */
export function evidenceSheet({ words, numbered, records }: SheetPlan): Sheet {
  const rows = numbered.flatMap((row): readonly SheetRow[] =>
    row.kind !== 'activity'
      ? []
      : row.record.evidence.flatMap((link) => {
          const [reference, said] = [referenceOfLink(link, records), wordsOf(link, records)];
          // A weak reference: what it names may be gone.
          if (reference === null || said === null) return [];
          const kind = words.label(({ sheet }) => sheet.kinds[link.kind]);
          const cells = [row.number, words.text(row.record.title), reference, kind, words.text(said)];
          return [{ kind: 'row' as const, cells: cells.map(text) }];
        }),
  );
  return {
    name: words.label(({ plan }) => plan.sections.evidence),
    columns: [
      { id: 'number', head: words.head('number'), width: 8 },
      { id: 'title', head: words.head('title'), width: 46 },
      { id: 'reference', head: words.head('reference'), width: 10 },
      { id: 'kind', head: words.head('kind'), width: 12 },
      { id: 'words', head: words.head('words'), width: 70 },
    ],
    rows,
    frozenColumns: 1,
  };
}

function wordsOf(link: EvidenceLink, { findings, clusters, cards }: Records): Text | null {
  switch (link.kind) {
    case 'finding':
      return findings.get(link.id)?.statement ?? null;
    case 'cluster':
      return clusters.get(link.id)?.title ?? null;
    case 'card':
      return cards.get(link.id)?.text ?? null;
  }
}
