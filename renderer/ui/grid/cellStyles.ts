import { edge } from './gridRange.ts';

/** The ring of the active cell is thin until it has the focus. */
export const cellStyle =
  'relative min-h-8 border-r border-line wrap-anywhere whitespace-pre-wrap last:border-r-0 group-data-visited/grid:data-active:outline-1 data-active:-outline-offset-1 data-active:outline-line-strong data-active:focus-within:outline-2 data-active:focus-within:-outline-offset-2 data-active:focus-within:outline-accent';

export const frozenStyle = 'sticky z-10';

/** A hairline that parts what stays from what scrolls, and a shadow while something lies under it. */
export const lastFrozenStyle =
  'group-data-scrolled/grid:border-r-line-strong group-data-scrolled/grid:shadow-[4px_0_4px_-3px_var(--color-line-strong)]';

const ring = 'before:pointer-events-none before:absolute before:inset-0 before:z-10 before:border-accent';
const stretchRing =
  'after:pointer-events-none after:absolute after:inset-0 after:z-10 after:border-dashed after:border-accent';

const ringSides = [
  [edge.top, 'before:border-t-2', 'after:border-t-2'],
  [edge.right, 'before:border-r-2', 'after:border-r-2'],
  [edge.bottom, 'before:border-b-2', 'after:border-b-2'],
  [edge.left, 'before:border-l-2', 'after:border-l-2'],
] as const;

const known = new Map<number, string>();

/** The outline of the range, and a dashed one around what is about to be filled. */
export function edgeStyles(edges: number, fillEdges: number): string | undefined {
  if (edges <= edge.inside && fillEdges <= edge.inside) return undefined;
  const key = edges * 32 + fillEdges;
  const style = known.get(key) ?? stylesFor(edges, fillEdges);
  known.set(key, style);
  return style;
}

function stylesFor(edges: number, fillEdges: number): string {
  return [
    ...(edges > edge.inside ? [ring] : []),
    ...(fillEdges > edge.inside ? [stretchRing] : []),
    ...ringSides.flatMap(([side, style, fillStyle]) => [
      ...(edges & side ? [style] : []),
      ...(fillEdges & side ? [fillStyle] : []),
    ]),
  ].join(' ');
}
