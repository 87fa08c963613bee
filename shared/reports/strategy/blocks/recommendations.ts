import type { BlockCell, BlockModel, BlockRow } from '../../../domain/blockModel.ts';
import type { Recommendation } from '../../../domain/recommendation.ts';
import { referenceOf } from '../../../domain/reference.ts';
import { sameLine } from '../../../domain/strategyLine.ts';
import { emptyText, type Text } from '../../../domain/text.ts';
import { answeringLines, lackOf } from '../../../records/recommendationStates.ts';
import { recommendationsInOrder, strategyLines } from '../../../records/strategy.ts';
import { cell, column, dash, model, needed, nothing, row, table } from '../blockTable.ts';
import { type BlockWords, joined, plain, shown } from '../blockWords.ts';

/** The response to what earlier evaluations recommended, in the columns in which ILO evaluations ask for it. */
export function recommendationsBlock(words: BlockWords): BlockModel {
  const caption = words.label(({ captions }) => captions.recommendations);
  const all = recommendationsInOrder(words.records);
  if (all.length === 0) return nothing(caption, words.empty('recommendations'));
  const columns = [
    column(words.head('reference'), 5),
    column(words.head('recommendation'), 43),
    column(words.head('response'), 9),
    column(words.head('action'), 26),
    column(words.head('status'), 8),
    column(words.head('answeredBy'), 9),
  ];
  return model(
    caption,
    [
      table(
        columns,
        all.map((each) => recommendationRow(each, words)),
      ),
    ],
    { isWide: true },
  );
}

function recommendationRow(recommendation: Recommendation, words: BlockWords): BlockRow {
  const { id, number, text, response, status, action, illustrative } = recommendation;
  const reference = referenceOf('recommendations', number);
  return row(
    `recommendation:${id}`,
    [
      cell(reference, 'strong'),
      cell(joined([shown(text), detailsOf(recommendation, words)], '\n')),
      response === null
        ? cell(words.missing('response'), 'missing')
        : cell(words.label(({ responses }) => responses[response])),
      needed(shown(action), words.missing('action')),
      cell(words.label(({ statuses }) => statuses[status])),
      answersOf(recommendation, words),
    ],
    { anchor: reference, illustrative },
  );
}

/** Where it was made, for whom, how urgent, with what means and until when. */
function detailsOf(recommendation: Recommendation, words: BlockWords): Text {
  const { source, addressee, priority, resources, timing } = recommendation;
  const to = shown(addressee);
  const details: readonly Text[] = [
    shown(source),
    to.en === ''
      ? emptyText
      : words.say((naming, { strategy }) => strategy.addressee(naming.text(addressee))),
    priority === null ? emptyText : words.label((labels) => labels.priority(labels.levels[priority])),
    resources === null ? emptyText : words.label((labels) => labels.resources(labels.levels[resources])),
    shown(timing),
  ];
  return joined(
    details,
    words.label(({ between }) => between),
  );
}

function answersOf(recommendation: Recommendation, words: BlockWords): BlockCell {
  const { records } = words;
  const answering = answeringLines(records, recommendation);
  if (answering.length === 0)
    return lackOf(records, recommendation) === 'line' ? cell(words.missing('answer'), 'missing') : dash;
  const lines = strategyLines(records).filter(({ line }) => answering.some((each) => sameLine(each, line)));
  return cell(
    joined(
      lines.map(({ number }) =>
        number === '' ? words.label(({ development }) => development) : plain(number),
      ),
      ', ',
    ),
  );
}
