/** One row of `bench-results.json`. */
export type Result = {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly control: number;
  readonly ratio: number;
  readonly goal: number;
  /** The column that the goal is for: how many times the control ours may be, or how much it may be at all. */
  readonly goalOf: 'ratio' | 'ours';
};

/** What one run gives is a number in most benchmarks: how long it took. */
export type Measure<Run = number> = () => Run | Promise<Run>;

export type Pair<Run = number> = {
  readonly ours: Measure<Run>;
  /** The least that any program would need for the same, measured in turns with ours. */
  readonly control: Measure<Run>;
  readonly close: () => void | Promise<void>;
};

export type Row<Run = number> = Pick<Result, 'name' | 'goal' | 'goalOf'> & {
  readonly unit: 'ms';
  readonly figureOf: (run: Run) => number;
  /** Of the figures of all rounds. */
  readonly statistic: 'median' | 'p99';
};

/** A file `*.bench.ts` in this folder exports one of these as `benchmark`; it is found by its name. */
export type Benchmark<Run = number> = {
  readonly rows: readonly Row<Run>[];
  readonly rounds: number;
  /** Rounds before the first that counts: caches fill, code is compiled. */
  readonly warmUp: number;
  readonly prepare: () => Pair<Run>;
};
