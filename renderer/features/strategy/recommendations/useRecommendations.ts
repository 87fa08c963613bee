import { useMemo, useState } from 'react';
import type { Draft } from '../../../../shared/domain/draft.ts';
import { lackOf, sumsOf } from '../../../../shared/records/recommendationStates.ts';
import { recommendationsInOrder } from '../../../../shared/records/strategy.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { typedIn } from './cellDrafts.ts';
import { type Filter, isWanted, noFilter } from './filter.ts';
import { type Asked, rowMaker } from './rows.ts';

const nobody: ReadonlySet<string> = new Set();

/** The rows that are to be seen, and what all of them add up to. */
export function useRecommendations() {
  const recommendations = useRecords((records) => records.recommendations);
  const objectives = useRecords((records) => records.objectives);
  const outputs = useRecords((records) => records.outputs);
  const drafts = useRecords((records) => records.drafts);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [filter, setFilter] = useState(noFilter);
  /** Those that did not fit when it was asked for: what is changed or added since then does not go out of sight. */
  const [hidden, setHidden] = useState(nobody);
  const [makeRows] = useState(rowMaker);
  const all = useMemo(() => recommendationsInOrder({ recommendations }), [recommendations]);
  const typed = useMemo(() => typedIn(drafts.values() as Iterable<Draft>), [drafts]);
  const lines = useMemo(() => ({ objectives, outputs }), [objectives, outputs]);
  const list = useMemo(() => all.filter(({ id }) => !hidden.has(id)), [all, hidden]);
  const rows = useMemo(
    () => makeRows({ list, typed, asked, lackOf: (each) => lackOf(lines, each) }),
    [makeRows, list, typed, asked, lines],
  );
  const sums = useMemo(() => sumsOf(lines, all), [lines, all]);

  function show(next: Filter) {
    const without = all.filter((each) => !isWanted(each, lackOf(lines, each), next)).map(({ id }) => id);
    setFilter(next);
    setHidden(new Set(without));
  }

  return { all, rows, sums, filter, show, setAsked };
}
