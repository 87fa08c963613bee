import type { DragAnnouncements, Drop } from '../ui/drag/drop.ts';

/** How one kind of thing is dragged on a page: what it is called, where it lands, and what comes of it. */
export type DragRule = {
  /** Of the dragged item. */
  readonly kind: string;
  readonly nameOf: (id: string) => string;
  /** Said while it is held over a place: where it would land. */
  readonly placeOf: (drop: Drop) => string;
  readonly onDropped: (drop: Drop) => void;
};

type Spoken = {
  readonly lifted: (name: string) => string;
  readonly nowhere: string;
  readonly dropped: (name: string, place: string) => string;
  readonly cancelled: (name: string) => string;
};

/** What is said aloud about whatever is dragged; the rules differ in names and places alone. */
export function announcementsOf(rules: readonly DragRule[], spoken: Spoken): DragAnnouncements {
  const nameOf = ({ id, kind }: Drop['item']): string => ruleFor(rules, kind)?.nameOf(id) ?? '';
  const placeOf = (drop: Drop): string => ruleFor(rules, drop.item.kind)?.placeOf(drop) ?? '';
  return {
    lifted: (item) => spoken.lifted(nameOf(item)),
    movedOver: placeOf,
    movedNowhere: () => spoken.nowhere,
    dropped: (drop) => spoken.dropped(nameOf(drop.item), placeOf(drop)),
    cancelled: (item) => spoken.cancelled(nameOf(item)),
  };
}

export function ruleFor(rules: readonly DragRule[], kind: string): DragRule | undefined {
  return rules.find((rule) => rule.kind === kind);
}
