import type { Result } from './benchmark.ts';

const heads = ['', 'unit', 'ours', 'control', 'ratio', 'goal', ''];

/** The results for a person: texts to the left, figures to the right. */
export function tableOf(results: readonly Result[]): string {
  const rows = results.map((result) => [
    result.name,
    result.unit,
    ...[result.ours, result.control, result.ratio].map(String),
    result.goalOf === 'ratio' ? String(result.goal) : `${result.goal} ${result.unit}`,
    verdict(result),
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

export function verdict(result: Result): 'ok' | 'over' {
  return result[result.goalOf] <= result.goal ? 'ok' : 'over';
}
