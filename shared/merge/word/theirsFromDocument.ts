import { type Activity, type ActivityId, unplanned } from '../../domain/activity.ts';
import type { PlanMerge } from '../../domain/planMerge.ts';
import { languages as allLanguages, emptyText, type Language } from '../../domain/text.ts';
import { documentLabels } from '../../i18n/documentLabels.ts';
import { grouped } from '../../lib/grouped.ts';
import { sorted } from '../../lib/order.ts';
import { planNames } from '../../records/planNames.ts';
import type { Records } from '../../records/tables.ts';
import type { ArrivalNotice } from '../arrival.ts';
import type { PlanPart } from '../planPart.ts';
import type { Reader } from './cellReading.ts';
import { milestonesFrom } from './milestonesFrom.ts';
import type { PlanDocument } from './planDocument.ts';
import { keysInOrder } from './planOrder.ts';
import { type FoundRow, rowsOf } from './planRowsOf.ts';
import { languagesOf, planTables } from './planTables.ts';
import { copied, RowReading } from './rowReading.ts';
import { ShownPlan } from './shownPlan.ts';

export type FromDocument = {
  readonly theirs: PlanPart;
  readonly unread: PlanMerge['unread'];
  readonly notices: readonly ArrivalNotice[];
};

/**
 * The plan as an edited Word file tells it. Whatever the file says as it said it when it was made keeps its value of `base` to
 * the letter; without a base, of `ours`. What nobody understands is listed and changes nothing; what the file leaves out, a
 * column or a whole table, says nothing. `newId` gives the ids of rows that were written in Word.
 */
export function theirsFromDocument(
  document: PlanDocument,
  base: PlanPart | null,
  ours: PlanPart,
  records: Records,
  newId: () => string,
): FromDocument {
  const start = base ?? ours;
  const languages = languagesIn(document);
  const reader: Reader = { languages, names: planNames(records) };
  const plan = new ShownPlan(start, records, languages);
  const tables = planTables(document.tables);
  const found = rowsOf(tables, start, records, plan, reader, newId);
  const read = found.rows.map((row) => readRow(row, start, plan, reader));
  const activities = found.isWhole ? inOrder(read, start) : new Map(start.activities);
  if (!found.isWhole) for (const { after } of read) activities.set(after.id, after);
  const { milestones, unread } = milestonesFrom(tables, start, activities, plan, languages, newId);
  const { trackedChanges } = document;
  return {
    theirs: {
      workplan: start.workplan,
      activities,
      milestones,
    },
    unread: [
      ...read.flatMap(({ place, unread }) =>
        unread.map(({ column, text }) => ({ place: placeOf(place, column, languages), text })),
      ),
      ...found.unread,
      ...unread,
    ],
    notices: trackedChanges > 0 ? [{ kind: 'tracked-changes', count: trackedChanges }] : [],
  };
}

function languagesIn({ properties, tables }: PlanDocument): readonly Language[] {
  const said = (properties.languages ?? '').split(' ');
  const known = said.flatMap((each) => allLanguages.find((language) => language === each) ?? []);
  return known.length > 0 ? [...new Set(known)] : languagesOf(tables);
}

type ReadRow = Pick<RowReading, 'after' | 'unread'> & { readonly place: string };

function readRow(
  { id, shownAs, outputId, lines, place }: FoundRow,
  start: PlanPart,
  plan: ShownPlan,
  reader: Reader,
): ReadRow {
  const known = start.activities.get(id);
  const original = shownAs === null ? undefined : start.activities.get(shownAs);
  const blank: Activity = {
    ...unplanned,
    id,
    workplanId: start.workplan.id,
    outputId,
    order: 'a0',
    title: emptyText,
    illustrative: false,
  };
  const before = known ?? (original ? copied(original, lines, blank) : blank);
  const reading = new RowReading(before, shownAs, plan, reader);
  for (const line of lines) reading.take(line);
  const { after, isChanged, unread } = reading;
  // As with every edit, what somebody has written himself is no example any more.
  const own = isChanged ? { ...after, illustrative: false } : after;
  return { after: own.outputId === outputId ? own : { ...own, outputId }, unread, place };
}

/** With the keys of the order in which the file has them: a row that stays between its neighbours keeps its own. */
function inOrder(read: readonly ReadRow[], { activities }: PlanPart): Map<ActivityId, Activity> {
  const ranks = new Map(sorted(activities.values()).map(({ id }, rank) => [id, rank]));
  const rows = read.map(({ after }) => after);
  const keys = new Map<ActivityId, string>();
  for (const own of grouped(rows, ({ outputId }) => outputId).values()) {
    const placed = own.map(({ id, outputId }) => {
      const was = activities.get(id);
      const stays = was?.outputId === outputId;
      return { id, before: was && stays ? { order: was.order, rank: ranks.get(id) ?? 0 } : null };
    });
    for (const [id, key] of keysInOrder(placed)) keys.set(id, key);
  }
  return new Map(
    rows.map((row) => {
      const order = keys.get(row.id) ?? row.order;
      return [row.id, order === row.order ? row : { ...row, order }];
    }),
  );
}

/** `1.2.3 · Budget`, in the language of the file. */
function placeOf(place: string, column: string, [language = 'en']: readonly Language[]): string {
  const { columns } = documentLabels(language).plan;
  const head = Object.hasOwn(columns, column) ? columns[column as keyof typeof columns] : column;
  return [place, head].filter((part) => part !== '').join(' · ');
}
