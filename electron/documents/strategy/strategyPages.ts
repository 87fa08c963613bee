import { plainText } from '../../../shared/domain/richText.ts';
import type { ReportPart } from '../../../shared/reports/strategy/strategyReport.ts';
import type { Orientation } from '../page.ts';

export type Pages = { readonly orientation: Orientation; readonly parts: readonly ReportPart[] };

/** So many characters of text go along with a wide table instead of leaving a page of their own almost empty. */
const mostBeside = 900;

/** Wide tables lie across, with the heading and the few words that lead to them; everything else stands upright. */
export function pagesOf(parts: readonly ReportPart[]): readonly Pages[] {
  const isAcross = parts.map(isWide);
  parts.forEach((part, at) => {
    if (isWide(part)) for (let lead = leadFrom(parts, at); lead < at; lead++) isAcross[lead] = true;
  });
  const pages: { orientation: Orientation; parts: ReportPart[] }[] = [];
  parts.forEach((part, at) => {
    const orientation = isAcross[at] === true ? 'landscape' : 'portrait';
    const last = pages.at(-1);
    if (last?.orientation === orientation) last.parts.push(part);
    else pages.push({ orientation, parts: [part] });
  });
  return pages;
}

function isWide(part: ReportPart): boolean {
  return part.kind === 'block' && part.model.isWide && part.model.tables.length > 0;
}

/** Where the lead of a wide table begins: at a heading, or after another table; at the table itself without any. */
function leadFrom(parts: readonly ReportPart[], table: number): number {
  let [from, length] = [table, 0];
  for (let at = table - 1; at >= 0; at--) {
    const part = parts[at];
    if (!part || part.kind === 'block') return at + 1 < from && length <= mostBeside ? at + 1 : from;
    length += lengthOf(part);
    if (length > mostBeside) return from;
    if (part.kind === 'heading') from = at;
  }
  return from;
}

/** A Chinese character takes the room of two Latin letters. */
function lengthOf(part: ReportPart): number {
  if (part.kind !== 'prose') return 0;
  return Math.max(plainText(part.text.en).length, 2 * plainText(part.text.zh).length);
}
