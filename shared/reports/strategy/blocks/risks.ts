import type { BlockModel, BlockRow } from '../../../domain/blockModel.ts';
import { lineKey } from '../../../domain/strategyLine.ts';
import { isBlank } from '../../../domain/text.ts';
import { type NumberedLine, strategyLines } from '../../../records/strategy.ts';
import { cell, column, model, nothing, optional, row, table } from '../blockTable.ts';
import { type BlockWords, plain, shown } from '../blockWords.ts';
import { lineWords } from '../lineTitle.ts';

/** What must hold for the lines of the strategy to be reached, and what may stand in their way. */
export function risksBlock(words: BlockWords): BlockModel {
  const caption = words.label(({ captions }) => captions.risks);
  const lines = strategyLines(words.records).filter(
    ({ record }) => record !== null && !(isBlank(record.assumptions) && isBlank(record.risks)),
  );
  if (lines.length === 0) return nothing(caption, words.empty('risks'));
  const columns = [
    column(words.head('number'), 8),
    column(words.head('line'), 28),
    column(words.head('assumptions'), 32),
    column(words.head('risks'), 32),
  ];
  return model(caption, [
    table(
      columns,
      lines.map((line) => lineRow(line, words)),
    ),
  ]);
}

function lineRow({ line, number, title, record }: NumberedLine, words: BlockWords): BlockRow {
  const tone = line.kind === 'objective' ? 'strong' : 'plain';
  return row(
    `line:${lineKey(line)}`,
    [
      cell(number, tone),
      cell(lineWords(title, words), tone),
      optional(record ? shown(record.assumptions) : plain('')),
      optional(record ? shown(record.risks) : plain('')),
    ],
    { illustrative: record?.illustrative ?? false },
  );
}
