import { numberPlan } from '../domain/numbering.ts';
import type { PartnerId } from '../domain/partner.ts';
import { textIn } from '../domain/text.ts';
import { assert } from '../lib/assert.ts';
import { grouped } from '../lib/grouped.ts';
import { sorted } from '../lib/order.ts';
import { workplanOf } from '../records/queries.ts';
import type { Records } from '../records/tables.ts';
import type { DocumentLanguage } from './documentKinds.ts';
import { shownRows } from './planRows.ts';
import { budgetSheet } from './sheet/budgetSheet.ts';
import { planSheet, type SheetPlan } from './sheet/planSheet.ts';
import { activityCells, planSheetColumn, planSheetColumns } from './sheet/planSheetColumns.ts';
import { type Sheet, type SheetCell, type SheetColumn, text } from './sheet/sheetModel.ts';
import { SheetWords } from './sheet/sheetWords.ts';
import { evidenceSheet, milestonesSheet } from './sheet/smallSheets.ts';

/** The plan of a partner as a workbook: typed cells, and nothing about how they look but the house colour. */
export type WorkplanBook = {
  readonly language: DocumentLanguage;
  readonly title: string;
  /** `#rrggbb`; null for the colour of the programme. */
  readonly accent: string | null;
  readonly sheets: readonly Sheet[];
};

/** The plan of a partner as one flat table, for a CSV file: the first line is the head. */
export type WorkplanTable = {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
};

export function workplanBook(
  records: Records,
  partnerId: PartnerId,
  language: DocumentLanguage,
): WorkplanBook {
  const plan = sheetPlan(records, partnerId, language);
  const partner = records.partners.get(partnerId);
  assert(partner, 'a workbook is made of a partner of the workshop');
  const activities = plan.numbered.flatMap((row) => (row.kind === 'activity' ? [row.record] : []));
  const name = textIn(partner.name, language === 'both' ? 'en' : language).trim() || partner.mark;
  return {
    language,
    title: `${plan.words.label(({ workplan }) => workplan)} – ${name}`,
    accent: workplanOf(records, partnerId)?.accent ?? null,
    sheets: [
      planSheet(plan),
      budgetSheet(activities, plan.words),
      milestonesSheet(plan),
      evidenceSheet(plan),
    ],
  };
}

export function workplanTable(
  records: Records,
  partnerId: PartnerId,
  language: DocumentLanguage,
): WorkplanTable {
  const { words, numbered, milestones } = sheetPlan(records, partnerId, language);
  const places = ['objective', 'output'] as const;
  let objective = '';
  let output = '';
  const rows = numbered.flatMap((row): readonly (readonly SheetCell[])[] => {
    const named = `${row.number} ${words.text(row.record.title)}`.trim();
    if (row.kind === 'objective') objective = named;
    if (row.kind === 'output') output = named;
    if (row.kind !== 'activity') return [];
    const own = milestones.get(row.record.id) ?? [];
    const cells = activityCells(row.record, { records, words, milestones: own, number: row.number });
    return [[text(objective), text(output), ...planSheetColumns.map((id) => cells[id])]];
  });
  return {
    columns: [
      ...places.map((id) => ({ id, head: words.label(({ sheet }) => sheet.columns[id]), width: 30 })),
      ...planSheetColumns.map((id) => planSheetColumn(id, words)),
    ],
    rows,
  };
}

function sheetPlan(records: Records, partnerId: PartnerId, language: DocumentLanguage): SheetPlan {
  const workplan = workplanOf(records, partnerId);
  const numbered = workplan ? shownRows(numberPlan(records, workplan.id)) : [];
  const milestones = grouped(sorted(records.milestones.values()), ({ activityId }) => activityId);
  return { records, words: new SheetWords(language), numbered, milestones };
}
