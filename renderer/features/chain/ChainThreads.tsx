import { useLayoutEffect, useState } from 'react';
import type { LineageEdge } from '../../../shared/records/lineage.ts';
import { classes } from '../../ui/classes.ts';
import type { LaidColumn } from './lineageLayout.ts';

type Props = {
  /** What holds the boxes; null before it is there. */
  readonly frame: HTMLElement | null;
  readonly edges: readonly LineageEdge[];
  /** What is shown now: threads lead only to boxes that are there. */
  readonly shown: readonly LaidColumn[];
  /** The box whose threads stand out. */
  readonly lit: string | null;
};

type Thread = LineageEdge & { readonly path: string };

/** What joins the boxes, drawn behind them once they have their places. */
export function ChainThreads({ frame, edges, shown, lit }: Props) {
  const [threads, setThreads] = useState<readonly Thread[]>([]);

  useLayoutEffect(() => {
    if (!frame) return;
    const draw = (): void => setThreads(threadsIn(frame, edges));
    draw();
    const watch = new ResizeObserver(draw);
    watch.observe(frame);
    return () => watch.disconnect();
  }, [frame, edges, shown]);

  return (
    <svg aria-hidden className="pointer-events-none absolute inset-0 size-full overflow-visible">
      {threads.map(({ from, to, path }) => (
        <path
          key={`${from} ${to}`}
          d={path}
          fill="none"
          strokeWidth={from === lit || to === lit ? 2 : 1}
          className={classes(from === lit || to === lit ? 'stroke-accent' : 'stroke-line-strong')}
        />
      ))}
    </svg>
  );
}

function threadsIn(frame: HTMLElement, edges: readonly LineageEdge[]): readonly Thread[] {
  const origin = frame.getBoundingClientRect();
  const places = new Map<string, DOMRect>();
  for (const box of frame.querySelectorAll<HTMLElement>('[data-chain-id]'))
    places.set(box.dataset['chainId'] ?? '', box.getBoundingClientRect());
  return edges.flatMap(({ from, to }) => {
    const [start, end] = [places.get(from), places.get(to)];
    if (!start || !end) return [];
    const path = pathBetween(start, end, origin);
    return [{ from, to, path }];
  });
}

/** From the right side of one box to the left side of the next; within a column around the outside. */
function pathBetween(start: DOMRect, end: DOMRect, origin: DOMRect): string {
  const isSameColumn = Math.abs(start.left - end.left) < 1;
  const x1 = start.right - origin.left;
  const y1 = start.top + start.height / 2 - origin.top;
  const x2 = (isSameColumn ? end.right : end.left) - origin.left;
  const y2 = end.top + end.height / 2 - origin.top;
  const bend = isSameColumn ? 24 : Math.max(20, (x2 - x1) / 2);
  return `M ${x1} ${y1} C ${x1 + bend} ${y1}, ${isSameColumn ? x2 + bend : x2 - bend} ${y2}, ${x2} ${y2}`;
}
