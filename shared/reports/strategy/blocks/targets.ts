import type { BlockModel, BlockRow } from '../../../domain/blockModel.ts';
import { type TargetState, targetStates } from '../../../records/consolidation/targets.ts';
import { formatNumber, formatPercent } from '../../format.ts';
import { cell, column, dash, model, nothing, optional, row, table } from '../blockTable.ts';
import { type BlockWords } from '../blockWords.ts';
import { quantityText } from './results.ts';

/** What the programme wants to reach, and what the plans of the partners add up to. */
export function targetsBlock(words: BlockWords): BlockModel {
  const caption = words.label(({ captions }) => captions.targets);
  const states = targetStates(words.records);
  if (states.length === 0) return nothing(caption, words.empty('targets'));
  const columns = [
    column(words.head('programmeTarget'), 36),
    column(words.head('promised'), 13, true),
    column(words.head('share'), 12, true),
    column(words.head('byPartner'), 39),
  ];
  return model(caption, [
    table(
      columns,
      states.map((state) => targetRow(state, words)),
    ),
  ]);
}

function targetRow({ target, promised, share, byPartner }: TargetState, words: BlockWords): BlockRow {
  const { id, target: quantity, provinces, illustrative } = target;
  const places = provinces.flatMap((each) => words.records.listItems.get(each) ?? []);
  const where = words.say((naming, { strategy }) =>
    places.map(({ name }) => naming.text(name)).join(strategy.comma),
  );
  const said = quantityText(quantity, words);
  const isShort = share !== null && share < 1;
  return row(
    `target:${id}`,
    [
      optional(
        words.say(({ language }, { strategy }) =>
          where[language] === '' || said[language].includes(where[language])
            ? said[language]
            : `${said[language]}${strategy.between}${where[language]}`,
        ),
      ),
      promised === 0
        ? cell('0', 'missing')
        : cell(
            words.say(({ language }) => formatNumber(promised, language)),
            'strong',
          ),
      share === null
        ? dash
        : cell(
            // 499 of 500 are not all of them.
            words.say(({ language }) => formatPercent(isShort ? Math.min(share, 0.99) : share, 1, language)),
            isShort ? 'missing' : 'plain',
          ),
      byPartner.length === 0
        ? cell(words.missing('unpromised'), 'missing')
        : cell(
            words.say((naming, { strategy }) =>
              byPartner
                .map(
                  (each) =>
                    `${naming.partner(each.partnerId)} ${formatNumber(each.quantity, naming.language)}`,
                )
                .join(strategy.semicolon),
            ),
          ),
    ],
    { illustrative },
  );
}
