import type { BlockCell, BlockModel, BlockRow } from '../../../domain/blockModel.ts';
import { referenceOf } from '../../../domain/reference.ts';
import { grouped } from '../../../lib/grouped.ts';
import { type ChallengeCoverage, challengeCoverage } from '../../../records/consolidation/coverage.ts';
import { planRows } from '../../../records/consolidation/planRows.ts';
import { strategyLines } from '../../../records/strategy.ts';
import { formatNumber } from '../../format.ts';
import { cell, column, dash, model, nothing, row, table } from '../blockTable.ts';
import { type BlockWords, joined, plain, shown } from '../blockWords.ts';

/** Every challenge, most votes first, with what answers it: ways to overcome, lines of the strategy, activities. */
export function coverageBlock(words: BlockWords): BlockModel {
  const caption = words.label(({ captions }) => captions.coverage);
  const challenges = challengeCoverage(words.records);
  if (challenges.length === 0) return nothing(caption, words.empty('coverage'));
  const columns = [
    column(words.head('reference'), 7),
    column(words.head('challenge'), 31),
    column(words.head('votes'), 8, true),
    column(words.head('solutions'), 27),
    column(words.head('lines'), 12),
    column(words.head('activities'), 15),
  ];
  const numbers = new Map(
    strategyLines(words.records).flatMap(({ record, number }) =>
      record ? [[record.id as string, number]] : [],
    ),
  );
  const rows = challenges.map((each) => challengeRow(each, numbers, words));
  return model(caption, [table(columns, rows)]);
}

function challengeRow(
  challenge: ChallengeCoverage,
  numbers: ReadonlyMap<string, string>,
  words: BlockWords,
): BlockRow {
  const { cards, clusters } = words.records;
  const { challenge: item, reference, text, votes, lines } = challenge;
  const record = item.kind === 'cluster' ? clusters.get(item.id) : cards.get(item.id);
  const lineNumbers = lines.flatMap(({ id }) => numbers.get(id) ?? []);
  return row(
    `${item.kind}:${item.id}`,
    [
      cell(reference, 'strong'),
      cell(joined([shown(text), words.label((labels) => labels.cards(challenge.cards))], '\n')),
      votes === 0
        ? dash
        : cell(
            words.say(({ language }) => formatNumber(votes, language)),
            'strong',
          ),
      solutionsCell(challenge, words),
      lineNumbers.length === 0 ? cell(words.missing('inStrategy'), 'missing') : cell(lineNumbers.join(', ')),
      activitiesCell(challenge, words),
    ],
    { anchor: reference, illustrative: record?.illustrative ?? false },
  );
}

function solutionsCell({ solutions, findings }: ChallengeCoverage, words: BlockWords): BlockCell {
  const { records } = words;
  const said = solutions.flatMap((id) => {
    const card = records.cards.get(id);
    return card ? [joined([plain(referenceOf('cards', card.number)), shown(card.text)], ' ')] : [];
  });
  const concluded = findings.flatMap((id) => {
    const finding = records.findings.get(id);
    return finding ? [referenceOf('findings', finding.number)] : [];
  });
  if (said.length + concluded.length === 0) return cell(words.missing('solution'), 'missing');
  return cell(joined([...said, plain(concluded.join(', '))], '\n'));
}

/** How many of which partner, and their numbers. */
function activitiesCell({ activities }: ChallengeCoverage, words: BlockWords): BlockCell {
  if (activities.length === 0) return cell(words.missing('inPlans'), 'missing');
  const wanted = new Set(activities);
  const own = grouped(
    planRows(words.records).filter(({ activity }) => wanted.has(activity.id)),
    ({ partnerId }) => partnerId,
  );
  return cell(
    words.say((naming) =>
      [...own]
        .map(([id, lines]) => `${naming.mark(id)} ${lines.map(({ number }) => number).join(', ')}`)
        .join('\n'),
    ),
  );
}
