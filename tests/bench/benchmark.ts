/** One row of `bench-results.json`. */
export type Result = {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly control: number;
  readonly ratio: number;
  readonly goal: number;
};

/** Does the thing once and answers how long it took. */
export type Measure = () => number | Promise<number>;

export type Pair = {
  readonly ours: Measure;
  /** The least that any program would need for the same, measured in turns with ours. */
  readonly control: Measure;
  readonly close: () => void;
};

/** A file `*.bench.ts` in this folder exports one of these as `benchmark`; it is found by its name. */
export type Benchmark = {
  readonly name: string;
  readonly unit: 'ms';
  /** How many times the control ours may take. */
  readonly goal: number;
  readonly statistic: 'median' | 'p99';
  readonly rounds: number;
  /** Rounds before the first that counts: caches fill, code is compiled. */
  readonly warmUp: number;
  readonly prepare: () => Pair;
};
