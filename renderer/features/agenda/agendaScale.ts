import type { PlannedDay } from './agendaPlan.ts';

/** How minutes of the day become heights: the same for all days, so that one ruler serves them. */
export type Scale = { readonly from: number; readonly to: number; readonly perMinute: number };

/** The height of a line of text with its padding: what the shortest session should have. */
const line = 24;
const [tightest, widest] = [1.6, 3.2];

/** From the half hour before the earliest start to the full hour after the latest end. */
export function scaleOf(plan: readonly PlannedDay[]): Scale {
  const timed = plan.flatMap(({ sessions }) => sessions);
  const starts = [...plan.map(({ day }) => day.start), ...timed.map(({ start }) => start)];
  const from = Math.floor(Math.min(...starts) / 30) * 30;
  const last = Math.max(from + 60, ...starts, ...timed.map(({ end }) => end));
  const shortest = Math.min(15, ...timed.map(({ session }) => session.minutes));
  // Steps, so that a change of a minute does not make the page breathe.
  const perMinute = shortest >= 15 ? tightest : shortest >= 10 ? 2.4 : widest;
  return { from, to: Math.ceil(last / 60) * 60, perMinute };
}

export function topOf({ from, perMinute }: Scale, time: number): number {
  return (time - from) * perMinute;
}

/** The mark of a collision, and how far the block under it stands in, so that what runs into it stays in sight. */
export const collisionHeight = 20;
export const collisionInset = 22;

/** Whether the mark of a collision fits into a block beside its words. */
export function hasRoom({ minutes }: { readonly minutes: number }, scale: Scale): boolean {
  return heightOf(scale, minutes) >= collisionHeight + 2 * line;
}

/** Never less than half a line, which can still be taken hold of. */
export function heightOf({ perMinute }: Scale, minutes: number): number {
  return Math.max(line / 2, minutes * perMinute);
}

export function hoursOf({ from, to }: Scale): readonly number[] {
  const first = Math.ceil(from / 60) * 60;
  return Array.from({ length: (to - first) / 60 + 1 }, (_, index) => first + index * 60);
}

const grid = 5;
const [shortest, longest] = [5, 720];

/** The length of a session whose lower edge was moved by some minutes: it ends at a time that people can read. */
export function resizedTo(start: number, minutes: number, by: number): number {
  const end = Math.round((start + minutes + by) / grid) * grid;
  const length = end - start;
  const least = length < shortest ? Math.ceil((start + shortest) / grid) * grid - start : length;
  return Math.min(longest, least);
}
