import { type Indicator, type indicatorFields, unmeasured } from './indicator.ts';
import { overtypedTarget, parseQuantity } from './parseQuantity.ts';
import { noQuantity, type Quantity } from './quantity.ts';
import { emptyText, type Language, overtyped, shownLanguage, textFrom } from './text.ts';

export type IndicatorColumn = (typeof indicatorFields)[number];
type PastedColumn = IndicatorColumn | 'unit' | null;
type Block = readonly (readonly string[])[];

/** What one line of a spreadsheet says; columns that the sheet has not are absent. */
export type PastedIndicator = Partial<Pick<Indicator, IndicatorColumn>>;

const columns: readonly IndicatorColumn[] = ['title', 'baseline', 'target', 'verification'];

const headings: readonly (readonly [PastedColumn & string, RegExp])[] = [
  [
    'verification',
    /means of verification|^mov$|^verification|source of (?:data|verification)|核[验查实]|验证|数据来源/iu,
  ],
  ['baseline', /baseline|基线/iu],
  ['target', /target|目标值|^目标/iu],
  ['unit', /^unit|^单位|计量单位/iu],
  ['title', /indicator|^指标/iu],
];

/**
 * The lines of a block that is pasted into the column `active`. A first line of headings says which columns it
 * has; else they are those of the table from the active one on. Lines without a word are passed over.
 */
export function readPastedIndicators(
  block: Block,
  active: IndicatorColumn,
  language: Language,
): readonly PastedIndicator[] {
  const named = (block[0] ?? []).map(columnCalled);
  const known = new Set(named.filter((column) => column !== null));
  const hasHeadings = block.length > 1 && known.size > 0 && known.size * 2 >= filled(block[0] ?? []);
  const places: readonly PastedColumn[] = hasHeadings
    ? named.map((column, at) => (named.indexOf(column) === at ? column : null))
    : columns.slice(columns.indexOf(active));
  return block
    .slice(hasHeadings ? 1 : 0)
    .filter((texts) => filled(texts) > 0)
    .map((texts) => readLine(texts, places, language));
}

function readLine(
  texts: readonly string[],
  places: readonly PastedColumn[],
  language: Language,
): PastedIndicator {
  const said = new Map<PastedColumn, string>();
  places.forEach((column, at) => {
    const text = texts[at];
    if (column !== null && text !== undefined) said.set(column, text.replaceAll(/\s+/gu, ' ').trim());
  });
  const unit = said.get('unit') ?? '';
  const quantity = (column: 'baseline' | 'target') => {
    const text = said.get(column);
    if (text === undefined) return {};
    const typed = unit !== '' && /^[\d.,，\s%]*\d[\d.,，\s%]*$/u.test(text) ? `${text} ${unit}` : text;
    return { [column]: readQuantity(typed, noQuantity, language) };
  };
  const title = said.get('title');
  const verification = said.get('verification');
  return {
    ...(title === undefined ? {} : { title: textFrom(title) }),
    ...quantity('baseline'),
    ...quantity('target'),
    ...(verification === undefined ? {} : { verification: textFrom(verification) }),
  };
}

/** What was typed over a quantity. A number beyond a billion is kept as words: nothing that was typed is lost. */
export function readQuantity(typed: string, before: Quantity, language: Language): Quantity {
  const parsed = parseQuantity(typed);
  if (parsed.kind === 'quantity')
    return overtypedTarget(before, shownLanguage(before.unit, language), parsed);
  return { quantity: null, unit: overtyped(emptyText, language, typed.trim()) };
}

/** A new indicator is what was pasted, and for the rest visibly empty. */
export function wholeIndicator(pasted: PastedIndicator): Required<PastedIndicator> {
  return { title: emptyText, ...unmeasured, ...pasted };
}

function columnCalled(heading: string): PastedColumn {
  const said = heading.trim();
  return headings.find(([, called]) => called.test(said))?.[0] ?? null;
}

function filled(texts: readonly string[]): number {
  return texts.filter((text) => text.trim() !== '').length;
}
