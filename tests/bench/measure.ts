import type { Benchmark, Result } from './benchmark.ts';

const shares = { median: 0.5, p99: 0.99 } as const;

/** Measures ours and control in turns, so that whatever else the machine does meets both alike. */
export async function measure(benchmark: Benchmark): Promise<Result> {
  const { name, unit, goal, statistic, rounds, warmUp } = benchmark;
  const pair = benchmark.prepare();
  const times = { ours: [] as number[], control: [] as number[] };
  try {
    for (let round = -warmUp; round < rounds; round++) {
      const order = round % 2 === 0 ? (['ours', 'control'] as const) : (['control', 'ours'] as const);
      for (const side of order) {
        const time = await pair[side]();
        if (round >= 0) times[side].push(time);
      }
    }
  } finally {
    pair.close();
  }
  const [ours, control] = [times.ours, times.control].map((list) => percentile(list, shares[statistic]));
  if (ours === undefined || control === undefined || !(control > 0))
    throw new Error(`${name}: nothing measured`);
  return { name, unit, ours: rounded(ours), control: rounded(control), ratio: rounded(ours / control), goal };
}

/** The nearest-rank percentile. */
export function percentile(values: readonly number[], share: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
