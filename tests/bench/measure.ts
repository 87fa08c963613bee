import type { Benchmark, Result, Row } from './benchmark.ts';

const shares = { median: 0.5, p99: 0.99 } as const;

/** Measures ours and control in turns, so that whatever else the machine does meets both alike. */
export async function measure<Run>(benchmark: Benchmark<Run>): Promise<readonly Result[]> {
  const { rows, rounds, warmUp } = benchmark;
  const pair = benchmark.prepare();
  const runs = { ours: [] as Run[], control: [] as Run[] };
  try {
    for (let round = -warmUp; round < rounds; round++) {
      const order = round % 2 === 0 ? (['ours', 'control'] as const) : (['control', 'ours'] as const);
      for (const side of order) {
        const run = await pair[side]();
        if (round >= 0) runs[side].push(run);
      }
    }
  } finally {
    await pair.close();
  }
  return rows.map((row) => resultOf(row, runs));
}

type Runs<Run> = { readonly ours: readonly Run[]; readonly control: readonly Run[] };

function resultOf<Run>(row: Row<Run>, runs: Runs<Run>): Result {
  const { name, unit, goal, goalOf, statistic, figureOf } = row;
  const [ours, control] = [runs.ours, runs.control].map((side) =>
    percentile(side.map(figureOf), shares[statistic]),
  );
  if (ours === undefined || control === undefined || !(control > 0))
    throw new Error(`${name}: nothing measured`);
  const figures = { ours: rounded(ours), control: rounded(control), ratio: rounded(ours / control) };
  return { name, unit, ...figures, goal, goalOf };
}

/** The nearest-rank percentile. */
export function percentile(values: readonly number[], share: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
