import type { Result } from './benchmark.ts';

const heads = ['', 'unit', 'ours', 'control', 'ratio', 'goal', ''];

/** The results for a person: texts to the left, figures to the right. */
export function tableOf(results: readonly Result[]): string {
  const rows = results.map(({ name, unit, ours, control, ratio, goal }) => [
    name,
    unit,
    ...[ours, control, ratio, goal].map(String),
    verdict({ ratio, goal }),
  ]);
  const lines = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((text, at) =>
          at < 2 || at === 6 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function verdict({ ratio, goal }: Pick<Result, 'ratio' | 'goal'>): 'ok' | 'over' {
  return ratio <= goal ? 'ok' : 'over';
}
