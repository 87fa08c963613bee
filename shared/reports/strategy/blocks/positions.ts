import type { BlockCell, BlockModel, BlockRow } from '../../../domain/blockModel.ts';
import type { Partner } from '../../../domain/partner.ts';
import type { Stand } from '../../../domain/position.ts';
import { lineKey } from '../../../domain/strategyLine.ts';
import { isBlank } from '../../../domain/text.ts';
import { type LineStands, lineStands } from '../../../records/positions.ts';
import { cell, column, model, nothing, optional, row, table } from '../blockTable.ts';
import { type BlockWords, joined, plain, shown } from '../blockWords.ts';
import { lineTitle, lineWords } from '../lineTitle.ts';

const tones: Record<Stand, BlockCell['tone']> = {
  agreed: 'agreed',
  reservation: 'reserved',
  notAgreed: 'refused',
};

/** So many partners fit an upright page. */
const mostUpright = 4;
/** So many leave room for a word beside the mark; with more the key below explains it. */
const mostWorded = 9;

/** Where each partner stands on each line, and below it why those do who do not simply agree. */
export function positionsBlock(words: BlockWords): BlockModel {
  const caption = words.label(({ captions }) => captions.positions);
  const { partners } = words;
  if (partners.length === 0) return nothing(caption, words.empty('positions'));
  const lines = lineStands(words.records).filter(
    ({ line, title, positions }) => line.kind !== 'development' || !isBlank(title) || positions.size > 0,
  );
  if (lines.length === 0) return nothing(caption, words.empty('objectives'));
  const isWide = partners.length > mostUpright;
  const columns = [
    column(words.head('line'), isWide ? 34 : 46),
    ...partners.map(({ mark }) => column(plain(mark), isWide ? 66 / partners.length : 54 / partners.length)),
  ];
  const rows = lines.map((line) => lineRow(line, partners, words));
  const reasons = lines.flatMap((line) => reasonRows(line, partners, words));
  return model(
    caption,
    [table(columns, rows), ...(reasons.length === 0 ? [] : [reasonTable(reasons, words)])],
    { isWide, note: joined([words.label(({ standKey }) => standKey), partnerKey(words)], '\n') },
  );
}

/** What the marks at the head of the columns stand for. */
export function partnerKey(words: BlockWords) {
  const { partners } = words;
  return words.say((naming, { strategy }) =>
    strategy.partnerKey(partners.map(({ id, mark }) => `${mark} ${naming.partner(id)}`)),
  );
}

function lineRow(line: LineStands, partners: readonly Partner[], words: BlockWords): BlockRow {
  const tone = line.line.kind === 'output' ? 'plain' : 'strong';
  return row(
    `line:${lineKey(line.line)}`,
    [
      cell(lineTitle(line, words), tone),
      ...partners.map(({ id }) => {
        const stand = line.positions.get(id)?.stand ?? 'silent';
        return cell(
          words.label(({ stands }) =>
            partners.length > mostWorded ? stands[stand].slice(0, 1) : stands[stand],
          ),
          stand === 'silent' ? 'quiet' : tones[stand],
        );
      }),
    ],
    { illustrative: line.record?.illustrative ?? false },
  );
}

function reasonTable(rows: readonly BlockRow[], words: BlockWords) {
  return table(
    [
      column(words.head('line'), 30),
      column(words.head('partner'), 18),
      column(words.head('stand'), 17),
      column(words.head('reason'), 35),
    ],
    rows,
    words.label(({ reservations }) => reservations),
  );
}

/** A text that stayed when the partner agreed after all is history, and not its position. */
function reasonRows(line: LineStands, partners: readonly Partner[], words: BlockWords): readonly BlockRow[] {
  return partners.flatMap(({ id }) => {
    const position = line.positions.get(id);
    if (!position || position.stand === 'agreed') return [];
    const { stand } = position;
    const title =
      line.number === ''
        ? lineTitle(line, words)
        : joined([plain(line.number), lineWords(line.title, words)], '  ');
    return [
      row(
        `position:${position.id}`,
        [
          cell(title),
          cell(words.partner(id)),
          cell(
            words.label(({ stands }) => stands[stand]),
            tones[stand],
          ),
          optional(shown(position.text)),
        ],
        { illustrative: position.illustrative },
      ),
    ];
  });
}
