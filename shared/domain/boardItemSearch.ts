import { type BoardItem, sameItem } from './boardItem.ts';
import type { Card } from './card.ts';
import type { Cluster } from './cluster.ts';
import { referenceOf } from './reference.ts';
import type { SessionId } from './session.ts';
import type { Text } from './text.ts';

export type FoundItem =
  | { readonly kind: 'cluster'; readonly item: BoardItem; readonly record: Cluster }
  | { readonly kind: 'card'; readonly item: BoardItem; readonly record: Card };

type Asked = {
  readonly typed: string;
  /** Whose cards and clusters come first. */
  readonly sessionId: SessionId | undefined;
  readonly without: readonly BoardItem[];
};

/**
 * Clusters and cards that a few letters may mean: by number (`14`, `c-014`) or by any part of their
 * text in either language. Those of the session come first, and clusters before cards.
 */
export function boardItemsMeant(
  clusters: Iterable<Cluster>,
  cards: Iterable<Card>,
  { typed, sessionId, without }: Asked,
): readonly FoundItem[] {
  const wanted = typed.trim().toLowerCase();
  const all: readonly FoundItem[] = [
    ...[...clusters].map((record) => ({
      kind: 'cluster' as const,
      item: { kind: 'cluster' as const, id: record.id },
      record,
    })),
    ...[...cards].map((record) => ({
      kind: 'card' as const,
      item: { kind: 'card' as const, id: record.id },
      record,
    })),
  ];
  const rank = (found: FoundItem): number =>
    (found.record.sessionId === sessionId ? 0 : 2) + (found.kind === 'cluster' ? 0 : 1);
  return all
    .filter((found) => !without.some((item) => sameItem(item, found.item)) && isMeant(found, wanted))
    .toSorted((a, b) => rank(a) - rank(b) || a.record.number - b.record.number);
}

function isMeant({ kind, record }: FoundItem, wanted: string): boolean {
  if (wanted === '' || String(record.number) === wanted) return true;
  if (referenceOf(`${kind}s`, record.number).toLowerCase().startsWith(wanted)) return true;
  const text: Text = 'title' in record ? record.title : record.text;
  return [text.en, text.zh].some((each) => each.toLowerCase().includes(wanted));
}
