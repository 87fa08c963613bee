import { type Activity, quartersOf } from '../../../domain/activity.ts';
import type { BlockModel, BlockRow } from '../../../domain/blockModel.ts';
import { numberStrategy } from '../../../domain/numbering.ts';
import type { PartnerId } from '../../../domain/partner.ts';
import { lineKey, type StrategyLine } from '../../../domain/strategyLine.ts';
import type { Text } from '../../../domain/text.ts';
import { grouped } from '../../../lib/grouped.ts';
import { planRows } from '../../../records/consolidation/planRows.ts';
import type { PlanLine } from '../../../records/planLine.ts';
import { formatMoney, formatQuarters } from '../../format.ts';
import { band, cell, column, dash, model, needed, nothing, optional, row, table } from '../blockTable.ts';
import { type BlockWords, shown } from '../blockWords.ts';
import { lineTitle } from '../lineTitle.ts';
import { quantityText } from './results.ts';

/** What everybody will do under each output, or one partner alone: who, when, how much, for what money. */
export function planBlock(words: BlockWords, partnerId: PartnerId | null): BlockModel {
  const isOfAll = partnerId === null;
  const caption = isOfAll
    ? words.label(({ captions }) => captions.plan)
    : words.say((naming, { strategy }) => strategy.captions.planOf(naming.partner(partnerId)));
  if (!isOfAll && !words.records.partners.has(partnerId)) return nothing(caption, words.empty('gone'));
  const own = planRows(words.records).filter((line) => isOfAll || line.partnerId === partnerId);
  if (own.length === 0) return nothing(caption, words.empty('plan'));
  const columns = [
    column(words.head('number'), 5),
    column(words.head('activity'), 33),
    ...(isOfAll ? [column(words.head('partner'), 16)] : []),
    column(words.head('lead'), 12),
    column(words.head('dates'), 11),
    column(words.head('target'), 11),
    column(words.head('budget'), 12, true),
  ];
  const rows = underLines(own, words, columns.length, (line) => activityRow(line, isOfAll, words));
  return model(caption, [table(columns, rows)], { isWide: true });
}

/** Each under its output, and that under its objective; lines under which nothing stands are left out. */
function underLines(
  lines: readonly PlanLine[],
  words: BlockWords,
  span: number,
  rowOf: (line: PlanLine) => BlockRow,
): readonly BlockRow[] {
  const byOutput = grouped(lines, ({ activity }) => activity.outputId);
  const used = new Set<string>();
  for (const id of byOutput.keys()) {
    used.add(id);
    const objectiveId = words.records.outputs.get(id)?.objectiveId;
    if (objectiveId !== undefined) used.add(objectiveId);
  }
  return numberStrategy(words.records).flatMap(({ kind, number, record }): readonly BlockRow[] => {
    if (!used.has(record.id)) return [];
    const line = { kind, id: record.id } as StrategyLine;
    const title = lineTitle({ line, number, title: record.title, record }, words);
    const { illustrative } = record;
    const tone = kind === 'objective' ? 'strong' : 'plain';
    const head = band(`line:${lineKey(line)}`, title, span, { illustrative, tone });
    if (kind === 'objective') return [head];
    return [head, ...(byOutput.get(record.id) ?? []).map(rowOf)];
  });
}

/** Its wording, or that it has none. */
export function activityTitle({ title }: Activity, words: BlockWords): Text {
  const own = shown(title);
  return own.en === '' ? words.say((_, { untitled }) => untitled) : own;
}

function activityRow(
  { activity, number, partnerId }: PlanLine,
  isOfAll: boolean,
  words: BlockWords,
): BlockRow {
  const { id, lead, target, illustrative } = activity;
  const quarters = quartersOf(activity);
  return row(
    `activity:${id}`,
    [
      cell(number),
      cell(activityTitle(activity, words)),
      ...(isOfAll ? [cell(words.partner(partnerId))] : []),
      needed(shown(lead), words.missing('lead')),
      needed(
        words.say(({ language }) => formatQuarters(quarters, language)),
        words.missing('dates'),
      ),
      optional(quantityText(target, words)),
      budgetCell(activity, words),
    ],
    // Of several partners each has its own 1.2.3.
    { illustrative, anchor: isOfAll ? null : number },
  );
}

function budgetCell({ budget }: Activity, words: BlockWords) {
  const { amount, currency, payer } = budget;
  if (amount === null) return dash;
  return cell(
    words.say(
      ({ language }, { payers }) =>
        `${formatMoney(amount, currency, language)}\n${payers[payer ?? 'undecided']}`,
    ),
  );
}
