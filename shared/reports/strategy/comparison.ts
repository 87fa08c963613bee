import type { BlockModel, BlockRow } from '../../domain/blockModel.ts';
import type { RichNode, RichText } from '../../domain/richText.ts';
import type { PartContent, StrategyPart, StrategyPartId } from '../../domain/strategyPart.ts';
import { emptyText, type Text } from '../../domain/text.ts';
import { equal } from '../../lib/equal.ts';
import { partsInOrder } from '../../records/strategy.ts';
import type { Records } from '../../records/tables.ts';
import { blockModelOf } from './blockModelOf.ts';

export type ChangeState = 'same' | 'added' | 'removed' | 'changed';

/** A row of a live block; `before` and `after` have the cells of each state, none where the row was not there. */
export type RowComparison = {
  readonly key: string;
  readonly state: Exclude<ChangeState, 'same'>;
  readonly before: readonly Text[];
  readonly after: readonly Text[];
};

/** One part of the document in two states of the workshop. Of a text that is not there the words are empty. */
export type PartComparison = {
  readonly id: StrategyPartId;
  readonly kind: PartContent['kind'];
  readonly state: ChangeState;
  /** It stands elsewhere among the parts that are in both. */
  readonly isMoved: boolean;
  /** The words of a heading or of prose; the caption of a block. */
  readonly before: Text;
  readonly after: Text;
  /** Of a block: the rows that differ. */
  readonly rows: readonly RowComparison[];
};

/**
 * The strategy document in two states, in the order of the second; what was removed stands where it was. Live blocks are
 * compared as they read in each state, so that a changed target shows although nobody touched the document.
 */
export function compareDocuments(before: Records, after: Records): readonly PartComparison[] {
  const [old, young] = [partsInOrder(before), partsInOrder(after)];
  const known = new Map(old.map((part) => [part.id, part]));
  const moved = movedParts(old, young);
  return mergedOrder(old, young).map(({ id }) => {
    const [was, is] = [known.get(id), after.strategyParts.get(id)];
    const [then, now] = [was && saidBy(was, before), is && saidBy(is, after)];
    const [wasSaid, isSaid] = [then?.words ?? emptyText, now?.words ?? emptyText];
    const rows = compareRows(then?.model, now?.model);
    const isSame = equal(wasSaid, isSaid) && rows.length === 0;
    return {
      id,
      kind: (is ?? was)?.content.kind ?? 'prose',
      state: was === undefined ? 'added' : is === undefined ? 'removed' : isSame ? 'same' : 'changed',
      isMoved: moved.has(id),
      before: wasSaid,
      after: isSaid,
      rows,
    };
  });
}

/** The parts of the second state, and each that is gone behind the one that it followed. */
function mergedOrder(
  old: readonly StrategyPart[],
  young: readonly StrategyPart[],
): readonly { readonly id: StrategyPartId }[] {
  const kept = new Set(young.map(({ id }) => id));
  const gone = new Map<StrategyPartId | null, StrategyPartId[]>();
  let last: StrategyPartId | null = null;
  for (const { id } of old) {
    if (kept.has(id)) last = id;
    else gone.set(last, [...(gone.get(last) ?? []), id]);
  }
  const behind = (id: StrategyPartId | null): readonly { readonly id: StrategyPartId }[] =>
    (gone.get(id) ?? []).map((each) => ({ id: each }));
  return [...behind(null), ...young.flatMap(({ id }) => [{ id }, ...behind(id)])];
}

/** As few as explain the new order: the longest run of parts that kept theirs has not moved. */
function movedParts(
  old: readonly StrategyPart[],
  young: readonly StrategyPart[],
): ReadonlySet<StrategyPartId> {
  const places = new Map(old.map(({ id }, place) => [id, place]));
  const common = young.flatMap(({ id }) => {
    const place = places.get(id);
    return place === undefined ? [] : [{ id, place }];
  });
  // The longest rising run, by the shortest tail of each length.
  const tails: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const { place } of common) {
    let low = tails.findIndex((tail) => tail >= place);
    if (low === -1) low = tails.length;
    before.set(place, tails[low - 1]);
    tails[low] = place;
  }
  const stayed = new Set<number>();
  for (let place = tails.at(-1); place !== undefined; place = before.get(place)) stayed.add(place);
  return new Set(common.flatMap(({ id, place }) => (stayed.has(place) ? [] : [id])));
}

type Said = { readonly words: Text; readonly model?: BlockModel };

function saidBy({ content }: StrategyPart, records: Records): Said {
  switch (content.kind) {
    case 'heading':
      return { words: content.title };
    case 'prose':
      return { words: { en: readable(content.text.en), zh: readable(content.text.zh) } };
    case 'block': {
      const model = content.frozen?.model ?? blockModelOf(records, content.block);
      return { words: model.caption, model };
    }
  }
}

/** The words in the order of reading, a footnote in brackets where it stands; comments to oneself are nobody else's. */
function readable(text: RichText): string {
  return text.content.map(lineOf).join('').trimEnd();
}

function lineOf(node: RichNode): string {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'mention':
      return node.attrs.label;
    case 'hardBreak':
      return '\n';
    case 'footnote':
      return ` [${node.attrs.text}]`;
    case 'listItem':
      return `• ${(node.content ?? []).map(lineOf).join('')}`;
    case 'tableCell':
    case 'tableHeader':
      return `${(node.content ?? []).map(lineOf).join('').trimEnd()}\t`;
    case 'tableRow':
      return `${(node.content ?? []).map(lineOf).join('')}\n`;
    case 'paragraph':
    case 'heading':
      return `${(node.content ?? []).map(lineOf).join('')}\n`;
    default:
      return (node.content ?? []).map(lineOf).join('');
  }
}

function compareRows(
  before: BlockModel | undefined,
  after: BlockModel | undefined,
): readonly RowComparison[] {
  const [old, young] = [rowsOf(before), rowsOf(after)];
  const states = [...young].flatMap(([key, row]): readonly RowComparison[] => {
    const was = old.get(key);
    const is = cellsOf(row);
    if (!was) return [{ key, state: 'added', before: [], after: is }];
    return equal(cellsOf(was), is) ? [] : [{ key, state: 'changed', before: cellsOf(was), after: is }];
  });
  const gone = [...old].flatMap(([key, row]): readonly RowComparison[] =>
    young.has(key) ? [] : [{ key, state: 'removed', before: cellsOf(row), after: [] }],
  );
  return [...states, ...gone];
}

/** By table and key: a row of one table is none of another. */
function rowsOf(model: BlockModel | undefined): ReadonlyMap<string, BlockRow> {
  return new Map(
    (model?.tables ?? []).flatMap(({ rows }, table) =>
      rows.map((row) => [`${table} ${row.key}`, row] as const),
    ),
  );
}

function cellsOf({ cells }: BlockRow): readonly Text[] {
  return cells.map(({ text }) => text);
}
