import type { Draft } from '../domain/draft.ts';
import type { PacketId } from '../domain/packet.ts';
import { type ChoiceKind, choiceKinds } from '../domain/planMerge.ts';
import type { Language } from '../domain/text.ts';
import type { Choice, Conflict } from './conflict.ts';
import { writtenValue } from './writtenValue.ts';

/**
 * What a person has chosen for a conflict so far, and what they wrote for it: kept as it was typed, understood or not, and
 * also when they have chosen otherwise since.
 */
export type Chosen = { readonly kind: ChoiceKind | null; readonly typed: string | null };

export const nothingChosen: Chosen = { kind: null, typed: null };

/** The choices of a review are drafts of this name, so that leaving it, or a crash, loses none. */
export function chosenDraftId(packetId: PacketId, key: string): string {
  return `merge:${packetId}:${key}`;
}

/** As a draft keeps it: `ours`, `written:Mar 2018`; empty for nothing. */
export function chosenText({ kind, typed }: Chosen): string {
  return typed === null ? (kind ?? '') : `${kind ?? ''}:${typed}`;
}

export function chosenFrom(text: string): Chosen {
  const at = text.indexOf(':');
  const word = at === -1 ? text : text.slice(0, at);
  return {
    kind: choiceKinds.find((kind) => kind === word) ?? null,
    typed: at === -1 ? null : text.slice(at + 1),
  };
}

/** The texts of the choices made for a packet, by the keys of the conflicts. */
export function chosenTexts(drafts: Iterable<Draft>, packetId: PacketId): ReadonlyMap<string, string> {
  const start = chosenDraftId(packetId, '');
  const texts = new Map<string, string>();
  for (const { id, text } of drafts) if (id.startsWith(start)) texts.set(id.slice(start.length), text);
  return texts;
}

/** How a conflict ends by what was chosen; null while it is open: not chosen, not offered, or not understood. */
export function choiceOf(conflict: Conflict, { kind, typed }: Chosen, language: Language): Choice | null {
  if (kind === null || !conflict.choices.includes(kind)) return null;
  if (kind !== 'written') return { kind };
  const written = writtenValue(conflict, typed ?? '', language);
  return written.kind === 'value' ? { kind, value: written.value } : null;
}
