import { type KeyboardEvent, useMemo, useState } from 'react';
import type { Lineage } from '../../../shared/records/lineage.ts';
import { ChainColumn } from './ChainColumn.tsx';
import { ChainThreads } from './ChainThreads.tsx';
import { layLineage } from './lineageLayout.ts';
import { stepInChain } from './stepInChain.ts';

type Props = { readonly lineage: Lineage };

/** As many of a column as a person can take in; the rest comes when asked. */
const FIRST = 10;

/** Columns of boxes from left to right, joined by threads. The arrows go from box to box. */
export function ChainColumns({ lineage }: Props) {
  // A state, because the threads are drawn once the frame is there.
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const [lit, setLit] = useState<string | null>(null);
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set());
  const columns = useMemo(() => layLineage(lineage), [lineage]);
  const shown = columns.map(({ column, nodes }) => ({
    column,
    nodes: whole.has(column) ? nodes : nodes.slice(0, FIRST),
    hidden: whole.has(column) ? 0 : Math.max(0, nodes.length - FIRST),
  }));

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (stepInChain(event.currentTarget, event.key)) event.preventDefault();
  }

  return (
    <div className="min-h-0 flex-1 overflow-auto px-6 pb-6">
      <div ref={setFrame} className="relative flex min-w-fit items-start gap-8" onKeyDownCapture={onKeyDown}>
        <ChainThreads frame={frame} edges={lineage.edges} shown={shown} lit={lit} />
        {shown.map(({ column, nodes, hidden }) => (
          <ChainColumn
            key={column}
            column={column}
            nodes={nodes}
            hidden={hidden}
            onLit={setLit}
            onWholeWanted={() => setWhole(new Set([...whole, column]))}
          />
        ))}
      </div>
    </div>
  );
}
