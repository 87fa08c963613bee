import type { BlockCell, BlockModel, BlockRow } from '../../../domain/blockModel.ts';
import type { MatrixMeasure } from '../../../domain/liveBlock.ts';
import type { PartnerId } from '../../../domain/partner.ts';
import type { Text } from '../../../domain/text.ts';
import { assertNever } from '../../../lib/assert.ts';
import {
  consolidationMatrix,
  type Matrix,
  type MatrixCell,
  type MatrixRow,
} from '../../../records/consolidation/matrix.ts';
import { formatCents, formatNumber, formatQuantity } from '../../format.ts';
import { cell, column, dash, model, nothing, row, table, total } from '../blockTable.ts';
import { type BlockWords, plain } from '../blockWords.ts';
import { lineTitle } from '../lineTitle.ts';
import { partnerKey } from './positions.ts';

/** So many partners fit an upright page, as long as a cell has only a number in it. */
const mostUpright = 12;

/** Who does how much for which part of the strategy. An objective sums up its outputs. */
export function matrixBlock(words: BlockWords, measure: MatrixMeasure): BlockModel {
  const caption = words.label(({ captions }) => captions.matrix[measure]);
  const matrix = consolidationMatrix(words.records);
  const { partnerIds, rows } = matrix;
  if (partnerIds.length === 0 || rows.length === 0) return nothing(caption, words.empty('matrix'));
  const isWide = measure === 'count' ? partnerIds.length > mostUpright : partnerIds.length > 3;
  const names = isWide ? 26 : 36;
  const share = (100 - names) / (partnerIds.length + 1);
  const columns = [
    column(words.head('line'), names),
    ...words.partners.map(({ mark }) => column(plain(mark), share, true)),
    column(words.head('total'), share, true),
  ];
  const say = (each: MatrixCell | undefined): BlockCell => measured(each, measure, matrix, words);
  const cells = (of: ReadonlyMap<PartnerId, MatrixCell>, sum: MatrixCell): readonly BlockCell[] => [
    ...partnerIds.map((id) => say(of.get(id))),
    say(sum),
  ];
  const foot = total('total', [cell(words.head('total')), ...cells(matrix.columns, matrix.total)]);
  return model(
    caption,
    [table(columns, [...rows.map((each) => lineRow(each, cells(each.cells, each.total), words)), foot])],
    {
      isWide,
      note: partnerKey(words),
    },
  );
}

function lineRow(
  { line, number, title, total: sum }: MatrixRow,
  cells: readonly BlockCell[],
  words: BlockWords,
): BlockRow {
  const { objectives, outputs } = words.records;
  const record = line.kind === 'objective' ? objectives.get(line.id) : outputs.get(line.id);
  const isStrong = line.kind === 'objective';
  const name = lineTitle({ line, number, title, record: record ?? null }, words);
  return row(
    `line:${line.id}`,
    [
      cell(name, isStrong ? 'strong' : 'plain'),
      ...cells.map((each, at) => {
        // A line that nobody works on is a gap, and its sum says so.
        if (sum.activities.length === 0 && at === cells.length - 1) return cell('0', 'missing');
        return isStrong && each.tone === 'plain' ? { ...each, tone: 'strong' as const } : each;
      }),
    ],
    { illustrative: record?.illustrative ?? false },
  );
}

function measured(
  each: MatrixCell | undefined,
  measure: MatrixMeasure,
  matrix: Matrix,
  words: BlockWords,
): BlockCell {
  if (!each) return dash;
  switch (measure) {
    case 'count':
      return each.activities.length === 0 ? dash : cell(formatted(each.activities.length, words));
    case 'target':
      return each.targets.length === 0
        ? dash
        : cell(
            words.say((naming) =>
              each.targets
                .map(({ unitKey, quantity }) => {
                  const unit = matrix.units.find(({ key }) => key === unitKey)?.unit;
                  return formatQuantity(quantity, unit ? naming.text(unit) : '', naming.language);
                })
                .join('\n'),
            ),
          );
    case 'budget':
      return each.budgets.length === 0
        ? dash
        : cell(
            words.say(({ language }) =>
              each.budgets
                .map(({ currency, cents }) => `${currency} ${formatCents(cents, language)}`)
                .join('\n'),
            ),
          );
    default:
      return assertNever(measure);
  }
}

function formatted(value: number, words: BlockWords): Text {
  return words.say(({ language }) => formatNumber(value, language));
}
