import type { BlockModel, BlockRow } from '../../../domain/blockModel.ts';
import type { Indicator } from '../../../domain/indicator.ts';
import type { Quantity } from '../../../domain/quantity.ts';
import { lineKey } from '../../../domain/strategyLine.ts';
import { emptyText, isBlank, type Text } from '../../../domain/text.ts';
import { indicatorsOf, type NumberedLine, strategyLines } from '../../../records/strategy.ts';
import { formatQuantity } from '../../format.ts';
import { band, cell, column, model, nothing, optional, row, table } from '../blockTable.ts';
import { type BlockWords, shown } from '../blockWords.ts';
import { lineTitle } from '../lineTitle.ts';

const columnCount = 5;

/** The results framework: by what one sees that each line of the strategy is reached. */
export function resultsBlock(words: BlockWords): BlockModel {
  const lines = strategyLines(words.records).filter(
    ({ line, title }) =>
      line.kind !== 'development' || !isBlank(title) || indicatorsOf(words.records, line).length > 0,
  );
  const caption = words.label(({ captions }) => captions.results);
  if (lines.length === 0) return nothing(caption, words.empty('results'));
  const columns = [
    column(words.head('indicator'), 31),
    column(words.head('baseline'), 15),
    column(words.head('target'), 15),
    column(words.head('verification'), 19),
    column(words.head('assumptions'), 20),
  ];
  return model(
    caption,
    [
      table(
        columns,
        lines.flatMap((line) => rowsOf(line, words)),
      ),
    ],
    { isWide: true },
  );
}

function rowsOf(numbered: NumberedLine, words: BlockWords): readonly BlockRow[] {
  const { line, number, record } = numbered;
  const key = lineKey(line);
  const assumptions = record ? shown(record.assumptions) : emptyText;
  const indicators = indicatorsOf(words.records, line);
  const head = band(`line:${key}`, lineTitle(numbered, words), columnCount, {
    anchor: number === '' ? null : number,
    illustrative: record?.illustrative ?? false,
    tone: line.kind === 'output' ? 'plain' : 'strong',
  });
  if (indicators.length > 0)
    return [
      head,
      ...indicators.map((each, at) => indicatorRow(each, at === 0 ? assumptions : emptyText, words)),
    ];
  const none = words.missing('indicator');
  return [head, row(`none:${key}`, [cell(none, 'missing', columnCount - 1), optional(assumptions)])];
}

function indicatorRow(indicator: Indicator, assumptions: Text, words: BlockWords): BlockRow {
  const { id, title, baseline, target, verification, illustrative } = indicator;
  return row(
    `indicator:${id}`,
    [
      optional(shown(title)),
      optional(quantityText(baseline, words)),
      optional(quantityText(target, words), 'strong'),
      optional(shown(verification)),
      cell(assumptions),
    ],
    { illustrative },
  );
}

export function quantityText({ quantity, unit }: Quantity, words: BlockWords): Text {
  return words.say((naming) => formatQuantity(quantity, naming.text(unit), naming.language));
}
