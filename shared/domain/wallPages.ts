/** Something of a known height, such as a card; all are as wide as one lane of the wall. */
export type WallItem = { readonly id: string; readonly height: number };

/** Items that belong together. With a title it gets a frame; without one it is a single item on its own. */
export type WallBlock = {
  readonly id: string;
  /** Height of the title at a width of so many lanes; null has no frame. */
  readonly titleHeight: ((lanes: number) => number) | null;
  readonly items: readonly WallItem[];
};

/** The part of the wall that is filled, in hundredths of its height. */
export type WallArea = {
  readonly lanes: number;
  readonly height: number;
  /** Between two blocks, two items, and from the last item to the lower edge of its frame. */
  readonly gap: number;
};

type Placed = { readonly id: string; readonly lane: number; readonly y: number; readonly height: number };

/** A frame with its title; a block that no page can hold goes on in a further part. */
export type PlacedFrame = Placed & {
  readonly lanes: number;
  readonly part: number;
  readonly titleHeight: number;
};

export type WallPage = { readonly frames: readonly PlacedFrame[]; readonly items: readonly Placed[] };

type Box = { readonly block: WallBlock; readonly part: number };
type Shape = {
  readonly lanes: number;
  readonly height: number;
  readonly title: number;
  readonly at: readonly Placed[];
};
type Fit = { readonly shape: Shape; readonly lane: number; readonly y: number };
type Sheet = {
  frames: PlacedFrame[];
  items: Placed[];
  filled: number[];
  /** How far the least filled lane is filled. */
  lowest: number;
};

/**
 * Lays blocks on as many pages as they need. Heights are never shrunk; a block stays on one page
 * whenever an empty page can hold it; every item is on exactly one page.
 */
export function layPages(blocks: readonly WallBlock[], area: WallArea): readonly WallPage[] {
  const sheets: Sheet[] = [emptySheet(area)];
  const waiting: Box[] = blocks.map((block) => ({ block, part: 1 }));
  for (let box = waiting.shift(); box; box = waiting.shift()) {
    const open = box.block.titleHeight === null ? sheets : sheets.slice(-1);
    if (putWhereItFits(box, open, area)) continue;
    const fresh = startedLast(sheets) ? emptySheet(area) : sheets.pop();
    if (!fresh) continue;
    sheets.push(fresh);
    if (!putWhereItFits(box, [fresh], area)) waiting.unshift(...halved(box, fresh, area));
  }
  return sheets.map(({ frames, items }) => ({ frames, items }));
}

/** Clusters go on from page to page in their order; a single item fills the first hole that is left for it. */
function putWhereItFits(box: Box, sheets: readonly Sheet[], area: WallArea): boolean {
  const single = box.block.titleHeight === null ? (box.block.items[0]?.height ?? 0) : 0;
  for (const sheet of sheets) {
    // Of hundreds of pages nearly all are full; this is asked for each loose card and each page.
    if (sheet.lowest + single > area.height) continue;
    const fit = bestFit(box.block, sheet.filled, area);
    if (!fit) continue;
    put(sheet, box, fit, area);
    return true;
  }
  return false;
}

function startedLast(sheets: readonly Sheet[]): boolean {
  return sheets.at(-1)?.filled.some((height) => height > 0) ?? true;
}

function emptySheet({ lanes }: WallArea): Sheet {
  return { frames: [], items: [], filled: Array.from({ length: lanes }, () => 0), lowest: 0 };
}

/** The place where the block ends highest: then the narrowest shape, then the first lane. */
function bestFit(block: WallBlock, filled: readonly number[], area: WallArea): Fit | null {
  let best: Fit | null = null;
  const most = Math.min(area.lanes, Math.max(1, block.items.length));
  for (let lanes = 1; lanes <= most; lanes++) {
    const shape = shapeOf(block, lanes, area);
    for (let lane = 0; lane + lanes <= area.lanes; lane++) {
      const y = Math.max(...filled.slice(lane, lane + lanes));
      if (y + shape.height > area.height) continue;
      if (!best || y + shape.height < best.y + best.shape.height - 0.01) best = { shape, lane, y };
    }
  }
  return best;
}

/** The items row by row in so many lanes, each lane as long as its items. */
function shapeOf({ titleHeight, items }: WallBlock, lanes: number, { gap }: WallArea): Shape {
  const title = titleHeight?.(lanes) ?? 0;
  const ends = Array.from({ length: lanes }, () => title);
  const at = items.map(({ id, height }, index) => {
    const lane = index % lanes;
    const y = ends[lane] ?? 0;
    ends[lane] = y + height + gap;
    return { id, lane, y, height };
  });
  const end = Math.max(...ends);
  return { lanes, title, at, height: titleHeight === null ? Math.max(0, end - gap) : end };
}

function put(sheet: Sheet, { block, part }: Box, { shape, lane, y }: Fit, { gap }: WallArea): void {
  const { lanes, title, height, at } = shape;
  if (block.titleHeight !== null)
    sheet.frames.push({ id: block.id, lane, lanes, y, height, part, titleHeight: title });
  for (const item of at) sheet.items.push({ ...item, lane: lane + item.lane, y: y + item.y });
  for (let i = lane; i < lane + lanes; i++) sheet.filled[i] = y + height + gap;
  sheet.lowest = Math.min(...sheet.filled);
}

/** What an empty page holds of a block, and the rest; a single item higher than a page is set as it is. */
function halved({ block, part }: Box, sheet: Sheet, area: WallArea): readonly Box[] {
  // However they are set, items cannot be higher together than all lanes are: so many need not be tried.
  const room = area.lanes * area.height;
  let height = block.items.reduce((sum, item) => sum + item.height + area.gap, 0);
  for (let count = block.items.length - 1; count > 0; count--) {
    height -= (block.items[count]?.height ?? 0) + area.gap;
    if (height > room && count > 1) continue;
    const first = { ...block, items: block.items.slice(0, count) };
    if (!bestFit(first, sheet.filled, area) && count > 1) continue;
    const rest = { ...block, items: block.items.slice(count) };
    return [
      { block: first, part },
      { block: rest, part: part + 1 },
    ];
  }
  put(sheet, { block, part }, { shape: shapeOf(block, 1, area), lane: 0, y: 0 }, area);
  return [];
}
