// Run by scripts/bench.mjs: every benchmark of this folder, or those whose file is named on the command line.
import { readdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import type { Benchmark, Result } from './benchmark.ts';
import { measure } from './measure.ts';
import { tableOf } from './table.ts';

const wanted = process.argv.slice(2);
const here = import.meta.dirname;
const files = readdirSync(here)
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.includes(file.replace('.bench.ts', '')));
if (files.length === 0) throw new Error(`no benchmark is called ${wanted.join(' or ')}`);

const results: Result[] = [];
for (const file of files) {
  const { benchmark } = (await import(`./${file}`)) as { readonly benchmark: Benchmark<unknown> };
  for (const { name, statistic } of benchmark.rows)
    console.log(`${name}: ${benchmark.rounds} rounds, ${statistic} …`);
  results.push(...(await measure(benchmark)));
}
console.log(`\n${tableOf(results)}\n\nload of the machine: ${loadavg()[0]?.toFixed(1)}`);

// A part of the benchmarks is a look, not a result.
if (wanted.length === 0) {
  const target = path.join(here, '../../bench-results.json');
  writeFileSync(target, `${JSON.stringify(results, null, 2)}\n`);
}
