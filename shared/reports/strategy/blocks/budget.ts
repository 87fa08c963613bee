import type { BlockCell, BlockModel, BlockTable } from '../../../domain/blockModel.ts';
import type { Text } from '../../../domain/text.ts';
import {
  type Amount,
  type AmountTable,
  type CurrencyBudgets,
  consolidatedBudgets,
} from '../../../records/consolidation/budgets.ts';
import { formatCents } from '../../format.ts';
import { cell, column, dash, model, nothing, row, table, total } from '../blockTable.ts';
import { type BlockWords, joined } from '../blockWords.ts';

/** More columns of amounts than these do not fit an upright page. */
const mostUpright = 6;

/** Who pays how much in which year, or for which partner; a table for each currency, as nothing is converted. */
export function budgetBlock(words: BlockWords, by: 'payer' | 'partner'): BlockModel {
  const caption = words.label(({ captions }) => captions.budget[by]);
  const { currencies, withoutAmount } = consolidatedBudgets(words.records);
  if (currencies.length === 0) return nothing(caption, words.empty('budget'));
  const tables = currencies.map((budgets) => currencyTable(budgets, by, words));
  const rule = words.say((_, { plan }) => (by === 'payer' ? plan.budgetRule : ''));
  const left = words.say((_, { sentences }) =>
    withoutAmount.length === 0 ? '' : sentences.withoutAmount(withoutAmount.length),
  );
  const isWide = tables.some(({ columns }) => columns.length - 1 > mostUpright);
  return model(caption, tables, { isWide, note: joined([rule, left], '\n') });
}

function currencyTable(budgets: CurrencyBudgets, by: 'payer' | 'partner', words: BlockWords): BlockTable {
  const title = words.say((_, { currencies }) => currencies[budgets.currency]);
  if (by === 'payer')
    return amountTable(budgets.payerByYear, title, words, {
      head: words.head('payer'),
      row: (payer) => ({ key: `payer:${payer}`, text: words.say((_, { payers }) => payers[payer]) }),
      column: (year) =>
        words.say((_, labels) =>
          year === null ? labels.strategy.columns.undated : labels.year(String(year)),
        ),
    });
  return amountTable(budgets.partnerByPayer, title, words, {
    head: words.head('partner'),
    row: (id) => ({ key: `partner:${id}`, text: words.partner(id) }),
    column: (payer) => words.say((_, { payers }) => payers[payer]),
  });
}

type Names<Row, Column> = {
  readonly head: Text;
  readonly row: (key: Row) => { readonly key: string; readonly text: Text };
  readonly column: (key: Column) => Text;
};

function amountTable<Row, Column>(
  { columns: keys, lines, totals, total: whole }: AmountTable<Row, Column>,
  title: Text,
  words: BlockWords,
  names: Names<Row, Column>,
): BlockTable {
  // With cents, amounts of millions need the room.
  const name = keys.length > 4 ? 20 : 26;
  const share = (100 - name) / (keys.length + 1);
  const columns = [
    column(names.head, name),
    ...keys.map((key) => column(names.column(key), share, true)),
    column(words.head('total'), share, true),
  ];
  const rows = lines.map(({ key, cells, total: sum }) => {
    const named = names.row(key);
    return row(named.key, [
      cell(named.text),
      ...cells.map((each) => amountCell(each, words)),
      { ...amountCell(sum, words), tone: 'strong' as const },
    ]);
  });
  const foot = total('total', [
    cell(words.head('total')),
    ...[...totals, whole].map((each) => amountCell(each, words)),
  ]);
  return table(columns, [...rows, foot], title);
}

function amountCell({ cents }: Amount, words: BlockWords): BlockCell {
  return cents === 0 ? dash : cell(words.say(({ language }) => formatCents(cents, language)));
}
