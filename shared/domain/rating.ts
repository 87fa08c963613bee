import type { Vote } from './voting.ts';

export type Rating = NonNullable<Vote['rating']>;

export type RatingTally = {
  /** Where the option stands: what the whole room agreed on, or else the mean of all placings. */
  readonly place: Rating;
  /** Whether the whole room placed it together, which goes before the placings of partners. */
  readonly isAgreed: boolean;
  /** The lowest and the highest of all placings. */
  readonly from: Rating;
  readonly to: Rating;
  /** Impact and ease together, from 0 to 20, to one decimal: what options are ranked by. */
  readonly score: number;
};

export const quadrants = ['doFirst', 'plan', 'quickWins', 'leave'] as const;
export type Quadrant = (typeof quadrants)[number];

const middle = 5;

/** The middle counts as high: an option is left aside only when it is clearly low. */
export function quadrantOf({ impact, ease }: Rating): Quadrant {
  if (impact >= middle) return ease >= middle ? 'doFirst' : 'plan';
  return ease >= middle ? 'quickWins' : 'leave';
}

/** Null when nobody has placed the option. */
export function rate(votes: readonly Vote[]): RatingTally | null {
  const placed = votes.filter((vote) => vote.rating !== null);
  const agreed = ratingsOf(placed.filter((vote) => vote.partnerId === null));
  const all = ratingsOf(placed);
  if (all.length === 0) return null;
  const place = meanOf(agreed.length > 0 ? agreed : all);
  return {
    place,
    isAgreed: agreed.length > 0,
    from: pick(all, Math.min),
    to: pick(all, Math.max),
    score: oneDecimal(place.impact + place.ease),
  };
}

function ratingsOf(votes: readonly Vote[]): readonly Rating[] {
  return votes.flatMap((vote) => vote.rating ?? []);
}

function meanOf(ratings: readonly Rating[]): Rating {
  return { impact: mean(ratings.map((each) => each.impact)), ease: mean(ratings.map((each) => each.ease)) };
}

/** Sorted first: a sum of fractions depends on the order in which it is made. */
function mean(numbers: readonly number[]): number {
  return oneDecimal(numbers.toSorted((a, b) => a - b).reduce((sum, each) => sum + each, 0) / numbers.length);
}

function pick(ratings: readonly Rating[], of: (...numbers: number[]) => number): Rating {
  return {
    impact: of(...ratings.map((each) => each.impact)),
    ease: of(...ratings.map((each) => each.ease)),
  };
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
