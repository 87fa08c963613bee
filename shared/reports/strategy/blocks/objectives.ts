import type { BlockModel, BlockRow } from '../../../domain/blockModel.ts';
import { lineKey } from '../../../domain/strategyLine.ts';
import { isBlank } from '../../../domain/text.ts';
import { type NumberedLine, strategyLines } from '../../../records/strategy.ts';
import { band, cell, column, model, nothing, optional, row, table } from '../blockTable.ts';
import { type BlockWords, joined, plain, shown } from '../blockWords.ts';
import { referencesOf, strengthOf } from '../evidenceText.ts';
import { lineTitle, lineWords } from '../lineTitle.ts';

/** The strategy from the development objective down: why each line is there, and what it rests on. */
export function objectivesBlock(words: BlockWords): BlockModel {
  const [development, ...lines] = strategyLines(words.records);
  const caption = words.label(({ captions }) => captions.objectives);
  const aim = development && !isBlank(development.title) ? [development] : [];
  if (lines.length === 0 && aim.length === 0) return nothing(caption, words.empty('objectives'));
  const columns = [
    column(words.head('number'), 8),
    column(words.head('line'), 38),
    column(words.head('rationale'), 32),
    column(words.head('evidence'), 22),
  ];
  const rows = [
    ...aim.map((line) => band('line:development', lineTitle(line, words), columns.length)),
    ...lines.map((line) => lineRow(line, words)),
  ];
  return model(caption, [table(columns, rows)]);
}

function lineRow({ line, number, title, record }: NumberedLine, words: BlockWords): BlockRow {
  const tone = line.kind === 'objective' ? 'strong' : 'plain';
  const references = record ? referencesOf(record.evidence, words) : '';
  const strength = record ? strengthOf(record.evidence, words) : plain('');
  return row(
    `line:${lineKey(line)}`,
    [
      cell(number, tone),
      cell(lineWords(title, words), tone),
      optional(record ? shown(record.rationale) : plain('')),
      references === ''
        ? cell(words.missing('evidence'), 'missing')
        : cell(joined([plain(references), strength], '\n')),
    ],
    { anchor: number, illustrative: record?.illustrative ?? false },
  );
}
