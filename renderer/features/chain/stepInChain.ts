/** Moves the focus from box to box: up and down in a column, left and right to the box that stands nearest. Whether it did. */
export function stepInChain(frame: HTMLElement, key: string): boolean {
  const boxes = [...frame.querySelectorAll<HTMLElement>('[data-chain-box]')];
  const at = boxes.find((box) => box === document.activeElement);
  if (!at) return false;
  const next = nextBox(boxes, at, key);
  next?.focus();
  return next !== undefined;
}

function nextBox(boxes: readonly HTMLElement[], at: HTMLElement, key: string): HTMLElement | undefined {
  const columns = Map.groupBy(boxes, (box) => box.dataset['chainBox'] ?? '');
  const names = [...columns.keys()];
  const own = columns.get(at.dataset['chainBox'] ?? '') ?? [];
  const column = names.indexOf(at.dataset['chainBox'] ?? '');
  switch (key) {
    case 'ArrowDown':
      return own[own.indexOf(at) + 1];
    case 'ArrowUp':
      return own[own.indexOf(at) - 1];
    case 'ArrowRight':
      return nearest(columns.get(names[column + 1] ?? ''), at);
    case 'ArrowLeft':
      return nearest(columns.get(names[column - 1] ?? ''), at);
    default:
      return undefined;
  }
}

function nearest(boxes: readonly HTMLElement[] = [], at: HTMLElement): HTMLElement | undefined {
  const middle = (box: HTMLElement): number => box.getBoundingClientRect().top + box.offsetHeight / 2;
  const wanted = middle(at);
  return boxes.toSorted((a, b) => Math.abs(middle(a) - wanted) - Math.abs(middle(b) - wanted))[0];
}
