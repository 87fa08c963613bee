import type { CommandName } from '../../../shared/commands/registry.ts';
import { type Card, type CardId } from '../../../shared/domain/card.ts';
import { divided, dividedAt, mergedText } from '../../../shared/domain/cardDivision.ts';
import type { Tone } from '../../../shared/domain/column.ts';
import { referenceOf } from '../../../shared/domain/reference.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { type Language, type Text, textIn } from '../../../shared/domain/text.ts';
import { t } from '../../app/i18n.ts';
import { perform, performUndo } from '../../app/perform.ts';
import { openState } from '../../records/recordsStore.ts';
import { newId } from '../../records/run.ts';
import { notify } from '../../ui/notify.ts';
import { languageNow } from './boardLanguage.ts';
import { clearSelection, say, select } from './boardStore.ts';

export function cardsOf(ids: readonly CardId[]): readonly Card[] {
  const { cards } = openState().records;
  return ids.flatMap((id) => cards.get(id) ?? []);
}

/** One card for each line, or else for each sentence; answers with the second one, or null if there is but one idea. */
export function splitIntoParts(id: CardId): CardId | null {
  const [card] = cardsOf([id]);
  return card ? split(card, divided(card.text, languageNow())) : null;
}

/** Two cards, cut at a letter of what is shown; answers with the second one, or null when a side has no word. */
export function splitAt(id: CardId, shown: Language, at: number): CardId | null {
  const [card] = cardsOf([id]);
  return card ? split(card, dividedAt(card.text, shown, at)) : null;
}

function split(card: Card, [text, ...rest]: readonly Text[]): CardId | null {
  const others = rest.map((each) => ({ id: newId() as CardId, text: each }));
  const [second] = others;
  if (!text || !second) return null;
  void perform('cards/split', { id: card.id, text, others });
  say(t('board.said.split', { reference: referenceOf('cards', card.number), count: others.length + 1 }));
  return second.id;
}

/** All words of the cards on one of them, a line for each. */
export function merge(ids: readonly CardId[], into: CardId): void {
  const cards = cardsOf(ids);
  const kept = cards.find(({ id }) => id === into);
  if (!kept || cards.length < 2) return;
  const isOfOne = cards.every(({ partnerId }) => partnerId === kept.partnerId);
  const text = mergedText(cards.map((card) => card.text));
  void perform('cards/merge', { ids: [...ids], into, text }).then((isDone) => {
    if (!isDone) return;
    const what = { count: cards.length, reference: referenceOf('cards', kept.number) };
    notify({
      kind: 'done',
      title: t('board.merged.cards', what),
      ...(isOfOne ? {} : { text: t('board.merged.ofNobody') }),
      action: { label: t('board.undo'), onPressed: () => undoIfLast('cards/merge') },
      id: 'cards-merged',
    });
  });
  clearSelection();
}

/** Answers with the copies, which are selected if there are several. */
export function duplicate(ids: readonly CardId[]): readonly CardId[] {
  const cards = ids.map((of) => ({ id: newId() as CardId, of }));
  void perform('cards/duplicate', { cards, sessionId: null });
  const copies = cards.map(({ id }) => id);
  if (copies.length > 1) select(copies);
  say(t('board.said.duplicated', { count: copies.length }));
  return copies;
}

export function copyToSession(ids: readonly CardId[], sessionId: SessionId): void {
  const session = openState().records.sessions.get(sessionId);
  if (!session) return;
  const cards = ids.map((of) => ({ id: newId() as CardId, of }));
  const name = textIn(session.title, languageNow()) || t(`kind.${session.kind}`);
  void perform('cards/duplicate', { cards, sessionId }).then((isDone) => {
    if (isDone)
      notify({ kind: 'done', title: t('board.said.copied', { count: cards.length, session: name }) });
  });
}

export function recolour(ids: readonly CardId[], tone: Tone | null): void {
  void perform('cards/recolour', { ids: [...ids], tone });
  say(t(tone === null ? 'board.tone.ofColumn' : `board.tone.${tone}`));
}

/** Only while it is still the last thing done: a notice stays in sight a little longer than that. */
export function undoIfLast(name: CommandName): void {
  if (openState().history.undo === name) void performUndo();
}
