import type { Heading, StrategyPart, StrategyPartId } from './strategyPart.ts';

/** A heading of the document as the outline shows it. */
export type OutlineEntry = {
  readonly id: StrategyPartId;
  readonly level: 1 | 2;
  /** `1` or `1.1`; a section before the first chapter belongs to chapter 0. */
  readonly number: string;
  readonly heading: Heading;
};

/** The headings with their numbers, in the order of the document. Numbers follow from places: nothing keeps them. */
export function outlineOf(parts: readonly StrategyPart[]): readonly OutlineEntry[] {
  let [chapter, section] = [0, 0];
  return parts.flatMap(({ id, content }): readonly OutlineEntry[] => {
    if (content.kind !== 'heading') return [];
    if (content.level === 1) [chapter, section] = [chapter + 1, 0];
    else section += 1;
    const number = content.level === 1 ? String(chapter) : `${chapter}.${section}`;
    return [{ id, level: content.level, number, heading: content }];
  });
}

/**
 * What moves with a part: a heading takes all along up to the next heading of its level or above, any other
 * part goes alone. Empty for a part that is not there.
 */
export function extentOf(parts: readonly StrategyPart[], id: StrategyPartId): readonly StrategyPartId[] {
  const start = parts.findIndex((part) => part.id === id);
  return start === -1 ? [] : parts.slice(start, endOf(parts, start)).map((part) => part.id);
}

/** The index behind the last part that belongs to the one at `start`. */
function endOf(parts: readonly StrategyPart[], start: number): number {
  const level = levelAt(parts, start);
  if (level === null) return start + 1;
  let end = start + 1;
  while (end < parts.length && (levelAt(parts, end) ?? 3) > level) end += 1;
  return end;
}

function levelAt(parts: readonly StrategyPart[], index: number): 1 | 2 | null {
  const content = parts[index]?.content;
  return content?.kind === 'heading' ? content.level : null;
}

/** Where a part lands: before another one, or at the end when that is null. */
export type Landing = { readonly before: StrategyPartId | null };

/**
 * Where a part goes with one step up or down, and its extent with it: a chapter past a chapter, a section past a
 * section or into the neighbouring chapter, any other part past the next one. Null where there is no step.
 */
export function stepOf(parts: readonly StrategyPart[], id: StrategyPartId, by: -1 | 1): Landing | null {
  const start = parts.findIndex((part) => part.id === id);
  if (start === -1) return null;
  const level = levelAt(parts, start);
  if (by === -1) {
    let at = start - 1;
    if (level !== null) while (at > 0 && (levelAt(parts, at) ?? 3) > level) at -= 1;
    // Without a heading above it a chapter has nothing to pass but what opens the document.
    return at < 0 ? null : { before: parts[at]?.id ?? null };
  }
  const end = endOf(parts, start);
  if (end >= parts.length) return null;
  if (level === null) return { before: parts[end + 1]?.id ?? null };
  // A section that leaves its chapter comes behind what opens the next one.
  const passed = levelAt(parts, end) === level ? endOf(parts, end) : nextHeading(parts, end);
  return { before: parts[passed]?.id ?? null };
}

function nextHeading(parts: readonly StrategyPart[], from: number): number {
  let at = from + 1;
  while (at < parts.length && levelAt(parts, at) === null) at += 1;
  return at;
}

/**
 * Where a heading lands that is dropped beside another one: a chapter comes before or behind the whole chapter that
 * the other belongs to, a section before the other or behind what stands under it. Null where it stays as it is.
 */
export function landingOf(
  parts: readonly StrategyPart[],
  moved: StrategyPartId,
  beside: StrategyPartId,
  place: 'before' | 'after',
): Landing | null {
  const from = parts.findIndex((part) => part.id === moved);
  let target = parts.findIndex((part) => part.id === beside);
  if (from === -1 || target === -1) return null;
  const level = levelAt(parts, from);
  if (level === 1) while (target > 0 && levelAt(parts, target) !== 1) target -= 1;
  // Behind a chapter, a section is the first in it.
  const behind =
    level === 2 && levelAt(parts, target) === 1 ? nextHeading(parts, target) : endOf(parts, target);
  const at = place === 'before' ? target : behind;
  const end = endOf(parts, from);
  return at >= from && at <= end ? null : { before: parts[at]?.id ?? null };
}
