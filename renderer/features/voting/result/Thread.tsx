import type { Placed } from './chipLayout.ts';

/** From its spot to a chip that had to step aside. All lengths are in em. */
export function Thread({ of: { x, y, chipX, chipY } }: { readonly of: Placed }) {
  const length = Math.hypot(chipX - x, chipY - y);
  if (length < 0.01) return null;
  const angle = Math.atan2(chipY - y, chipX - x);
  return (
    <span aria-hidden>
      <span
        className="absolute h-[0.1em] origin-left bg-line-strong"
        style={{ left: `${x}em`, top: `${y}em`, width: `${length}em`, transform: `rotate(${angle}rad)` }}
      />
      <span
        className="absolute size-[0.4em] -translate-1/2 rounded-full bg-line-strong"
        style={{ left: `${x}em`, top: `${y}em` }}
      />
    </span>
  );
}
