import type { Quarter } from '../../shared/domain/month.ts';
import type { WorkplanReport } from '../../shared/reports/workplanReport.ts';
import { textWidth } from './page.ts';

/** More quarters than this leave no room for words, and are told in words instead. */
const mostQuarters = 12;

export type PlanColumns = {
  readonly number: number;
  readonly activity: number;
  readonly lead: number;
  readonly time:
    | { readonly kind: 'grid'; readonly width: number; readonly quarters: readonly Quarter[] }
    | { readonly kind: 'text'; readonly width: number };
  readonly target: number;
  readonly budget: number;
  readonly payer: number;
};

/** Widths that fill the landscape page; the wording of the activity takes what the others leave. */
export function planColumns({ quarters }: Pick<WorkplanReport, 'quarters'>): PlanColumns {
  const fixed = { number: 720, lead: 1800, target: 1500, budget: 1800, payer: 1600 };
  const time: PlanColumns['time'] =
    quarters.length === 0 || quarters.length > mostQuarters
      ? { kind: 'text', width: 1900 }
      : { kind: 'grid', width: Math.floor(Math.min(540, Math.max(370, 4400 / quarters.length))), quarters };
  const taken = Object.values(fixed).reduce((total, width) => total + width, 0);
  return { ...fixed, activity: textWidth.landscape - taken - timeWidth(time), time };
}

function timeWidth(time: PlanColumns['time']): number {
  return time.kind === 'text' ? time.width : time.width * time.quarters.length;
}

/** Left to right, as the grid of the table lists them. */
export function columnWidths({
  number,
  activity,
  lead,
  time,
  target,
  budget,
  payer,
}: PlanColumns): readonly number[] {
  const times = time.kind === 'text' ? [time.width] : time.quarters.map(() => time.width);
  return [number, activity, lead, ...times, target, budget, payer];
}

/** The years of the grid with the number of their quarters. */
export function yearsOf(quarters: readonly Quarter[]): readonly (readonly [year: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const quarter of quarters) counts.set(quarter.slice(0, 4), (counts.get(quarter.slice(0, 4)) ?? 0) + 1);
  return [...counts];
}
