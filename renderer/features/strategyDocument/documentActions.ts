import type { LiveBlock } from '../../../shared/domain/liveBlock.ts';
import { extentOf, type Landing, stepOf } from '../../../shared/domain/outline.ts';
import { emptyRichText, isBlankRichText, type RichText } from '../../../shared/domain/richText.ts';
import type { PartContent, StrategyPart, StrategyPartId } from '../../../shared/domain/strategyPart.ts';
import { emptyText, type Language, languages, otherLanguage } from '../../../shared/domain/text.ts';
import { sessionsInOrder } from '../../../shared/records/queries.ts';
import { partsInOrder } from '../../../shared/records/strategy.ts';
import { strategyOutline } from '../../../shared/templates/strategyOutline.ts';
import { perform } from '../../app/perform.ts';
import { openState } from '../../records/recordsStore.ts';
import { newId } from '../../records/run.ts';
import { focusPart } from './partFocus.ts';

export const emptyProse: PartContent = { kind: 'prose', text: { en: emptyRichText, zh: emptyRichText } };

export function headingOf(level: 1 | 2): PartContent {
  return { kind: 'heading', level, title: emptyText };
}

export function blockOf(block: LiveBlock): PartContent {
  return { kind: 'block', block, caption: emptyText, frozen: null };
}

function partsNow(): readonly StrategyPart[] {
  return partsInOrder(openState().records);
}

function partBehind(id: StrategyPartId): StrategyPart | undefined {
  const parts = partsNow();
  return parts[parts.findIndex((part) => part.id === id) + 1];
}

/** New parts before another one, or at the end; answers their ids. */
function addBefore(
  before: StrategyPartId | null,
  contents: readonly PartContent[],
  gesture?: string,
): readonly StrategyPartId[] {
  const parts = contents.map((content) => ({ id: newId() as StrategyPartId, content }));
  void perform('strategy-parts/add', { before, parts }, gesture);
  return parts.map(({ id }) => id);
}

/** A part behind another one (null: at the beginning), with the caret where writing goes on. */
export function insertAfter(after: StrategyPartId | null, content: PartContent, language: Language): void {
  const next = after === null ? partsNow()[0] : partBehind(after);
  // Below a block there is always room to write.
  const goesOn = content.kind === 'block' && next?.content.kind !== 'prose';
  const added = addBefore(next?.id ?? null, goesOn ? [content, emptyProse] : [content]);
  const focused = content.kind === 'block' ? (added[1] ?? next?.id) : added[0];
  if (focused) focusPart(focused, language, 'start');
}

/** Into the text under a heading, which is made when there is none. */
export function writeUnder(id: StrategyPartId, language: Language): void {
  const next = partBehind(id);
  if (next?.content.kind === 'prose') return focusPart(next.id, language, 'start');
  const [added] = addBefore(next?.id ?? null, [emptyProse]);
  if (added) focusPart(added, language, 'start');
}

/**
 * A part inside a text: what stood behind the caret comes into a text of its own behind it. The other language
 * stays where it is.
 */
export function insertInside(
  id: StrategyPartId,
  language: Language,
  { above, below }: { readonly above: RichText; readonly below: RichText },
  content: PartContent,
): void {
  const gesture = newId();
  const next = partBehind(id);
  const rest: PartContent = {
    kind: 'prose',
    text: { en: emptyRichText, zh: emptyRichText, [language]: below },
  };
  const needsText = !isBlankRichText(below) || (content.kind === 'block' && next?.content.kind !== 'prose');
  void perform('strategy-parts/write', { id, language, text: above }, gesture);
  const added = addBefore(next?.id ?? null, needsText ? [content, rest] : [content], gesture);
  const other = openState().records.strategyParts.get(id)?.content;
  const isLeftEmpty =
    isBlankRichText(above) && other?.kind === 'prose' && isBlankRichText(other.text[otherLanguage(language)]);
  // An empty text above a heading is nobody's.
  if (isLeftEmpty && content.kind !== 'block') void perform('strategy-parts/remove', { ids: [id] }, gesture);
  const focused = content.kind === 'block' ? (added[1] ?? next?.id) : added[0];
  if (focused) focusPart(focused, language, 'start');
}

/** Takes a part away, and goes to the end of the one above it. */
export function removePart(id: StrategyPartId, language: Language): void {
  const parts = partsNow();
  const at = parts.findIndex((part) => part.id === id);
  const neighbour = parts[at - 1] ?? parts[at + 1];
  void perform('strategy-parts/remove', { ids: [id] });
  if (neighbour) focusPart(neighbour.id, language, at > 0 ? 'end' : 'start');
}

/** Backspace at the beginning of a text: an empty one goes, and one below another is joined to it. */
export function joinAbove(id: StrategyPartId, language: Language, text: RichText): boolean {
  const parts = partsNow();
  const at = parts.findIndex((part) => part.id === id);
  const [above, own] = [parts[at - 1]?.content, parts[at]?.content];
  if (own?.kind !== 'prose') return false;
  const texts = { ...own.text, [language]: text };
  if (languages.every((each) => isBlankRichText(texts[each]))) {
    if (parts.length === 1) return false;
    removePart(id, language);
    return true;
  }
  const target = parts[at - 1];
  if (above?.kind !== 'prose' || !target) return false;
  const gesture = newId();
  for (const each of languages) {
    const joined: RichText = { type: 'doc', content: [...above.text[each].content, ...texts[each].content] };
    void perform('strategy-parts/write', { id: target.id, language: each, text: joined }, gesture);
  }
  void perform('strategy-parts/remove', { ids: [id] }, gesture);
  focusPart(target.id, language, 'end');
  return true;
}

/** A part goes to another place, a heading with all that stands in it. */
export function land(id: StrategyPartId, landing: Landing | null): void {
  const ids = extentOf(partsNow(), id);
  if (landing === null || ids.length === 0) return;
  if (landing.before !== null && ids.includes(landing.before)) return;
  void perform('strategy-parts/move', { ids, before: landing.before });
}

export function stepPart(id: StrategyPartId, by: -1 | 1): void {
  land(id, stepOf(partsNow(), id, by));
}

/** The standard chapters, with the caret in the first one. */
export function startFromOutline(language: Language): void {
  const sessions = sessionsInOrder(openState().records);
  const contents = strategyOutline((kind) => sessions.find((session) => session.kind === kind)?.id ?? null);
  const [, first] = addBefore(null, contents);
  if (first) focusPart(first, language, 'start');
}

export function startBlank(language: Language): void {
  const [first] = addBefore(null, [headingOf(1), emptyProse]);
  if (first) focusPart(first, language, 'start');
}
