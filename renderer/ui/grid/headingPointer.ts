/** How far the mouse goes before a press on a heading is meant to move the column. */
const slack = 5;

type Heading = { readonly id: string; readonly box: DOMRect };

type Carried = {
  /** Before which column it would come to stand, null for the end; `at` is where that is, in window coordinates. */
  readonly onOver: (before: string | null, at: number) => void;
  readonly onDropped: (before: string | null) => void;
  /** It was a press and no more. */
  readonly onPressed: () => void;
  readonly onCancelled: () => void;
};

/** Follows the mouse from a press on a heading until it is let go. `ids` are the columns that can make way for it. */
export function carryHeading(
  heading: HTMLElement,
  { clientX }: { readonly clientX: number },
  ids: readonly string[],
  { onOver, onDropped, onPressed, onCancelled }: Carried,
): void {
  const listening = new AbortController();
  const { signal } = listening;
  let before: string | null | undefined;

  const headings = (): readonly Heading[] => {
    const row = heading.closest('[role=row]');
    return ids.flatMap((id) => {
      const found = row?.querySelector<HTMLElement>(`[data-heading="${CSS.escape(id)}"]`);
      return found ? [{ id, box: found.getBoundingClientRect() }] : [];
    });
  };

  window.addEventListener(
    'mousemove',
    (event) => {
      if (before === undefined && Math.abs(event.clientX - clientX) < slack) return;
      const all = headings();
      const next = all.find(({ box }) => event.clientX < box.left + box.width / 2);
      before = next?.id ?? null;
      onOver(before, next?.box.left ?? all.at(-1)?.box.right ?? 0);
    },
    { signal },
  );
  window.addEventListener(
    'mouseup',
    () => {
      listening.abort();
      if (before === undefined) onPressed();
      else onDropped(before);
    },
    { signal },
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || before === undefined) return;
      event.stopPropagation();
      listening.abort();
      onCancelled();
    },
    { signal, capture: true },
  );
}
