export type Spot = { readonly id: string; readonly x: number; readonly y: number };
export type Plane = {
  readonly width: number;
  readonly height: number;
  readonly chipWidth: number;
  readonly chipHeight: number;
};
export type Placed = Spot & {
  /** Where the middle of the chip stands: beside its spot when another chip has that place. */
  readonly chipX: number;
  readonly chipY: number;
};

/** Steps away from the spot, in chips: up and down first, because chips are wide and low. */
const steps = [0, 1, -1, 2, -2, 3, -3, 4, -4];
const offsets = steps
  .flatMap((across) => steps.map((down) => ({ across, down })))
  .toSorted(
    (a, b) => Math.abs(a.across) * 2 + Math.abs(a.down) - (Math.abs(b.across) * 2 + Math.abs(b.down)),
  );

/** Chips that do not cover each other, each as near to its spot as those before it leave room. */
export function layChips(spots: readonly Spot[], plane: Plane): readonly Placed[] {
  const placed: Placed[] = [];
  for (const spot of spots) {
    const candidates = offsets.map(({ across, down }) => ({
      ...spot,
      chipX: within(spot.x + across * plane.chipWidth * 0.5, plane.chipWidth, plane.width),
      chipY: within(spot.y + down * plane.chipHeight, plane.chipHeight, plane.height),
    }));
    const [nearest] = candidates;
    const free = candidates.find((each) => !placed.some((other) => overlap(each, other, plane)));
    const chosen = free ?? nearest;
    if (chosen) placed.push(chosen);
  }
  return placed;
}

function within(middle: number, size: number, length: number): number {
  return Math.min(Math.max(middle, size / 2), length - size / 2);
}

function overlap(a: Placed, b: Placed, { chipWidth, chipHeight }: Plane): boolean {
  const isBeside = Math.abs(a.chipX - b.chipX) >= chipWidth - 1e-6;
  return !isBeside && Math.abs(a.chipY - b.chipY) < chipHeight - 1e-6;
}
