import { assertNever } from '../lib/assert.ts';
import { sorted } from '../lib/order.ts';
import type { BoardItem, CardId, ClusterId } from './boardItem.ts';
import type { Card } from './card.ts';
import type { Cluster } from './cluster.ts';
import type { Partner, PartnerId } from './partner.ts';
import { type RatingTally, rate } from './rating.ts';
import { referenceOf } from './reference.ts';
import type { Text } from './text.ts';
import type { Vote, Voting } from './voting.ts';

/** What a voting refers to, of which some may be gone; all records of a workshop are one. */
export type VotingWorld = {
  readonly cards: ReadonlyMap<CardId, Card>;
  readonly clusters: ReadonlyMap<ClusterId, Cluster>;
  readonly partners: ReadonlyMap<PartnerId, Partner>;
};

/** An option that is still there, with the words by which people know it. */
export type StandingOption = {
  readonly option: BoardItem;
  /** `K-02` */
  readonly reference: string;
  /** The title of the cluster or the text of the card. */
  readonly text: Text;
};

/** What one partner gave to an option; null for people of no partner, the facilitator and the whole room. */
export type Share = { readonly partnerId: PartnerId | null; readonly count: number };

export type OptionTally = StandingOption & {
  /** Dots or hands; for impact × ease the number of placings. */
  readonly total: number;
  /** In the order of the partners, people of no partner last; nothing for who gave nothing. */
  readonly shares: readonly Share[];
  /** Who gave at least one dot; for hands each hand is one. */
  readonly voters: number;
  /** 1 for the first; equal results share a rank, and the next rank is skipped. Null when nobody chose it. */
  readonly rank: number | null;
  /** Only for impact × ease, and only once somebody has placed it. */
  readonly rating: RatingTally | null;
};

/** Options that share a rank: always two or more. */
export type Tie = { readonly rank: number; readonly options: readonly OptionTally[] };

export type Tally = {
  /** By rank, equal ones in the order of the voting; those that nobody chose last. */
  readonly ranked: readonly OptionTally[];
  /** All that share the first rank; none as long as nobody has voted. */
  readonly winners: readonly OptionTally[];
  readonly ties: readonly Tie[];
  /** What nobody chose: perhaps overlooked, perhaps not understood. */
  readonly lookAgain: readonly OptionTally[];
  readonly total: number;
  /** Different voters. Null for hands, and on the wall, which does not know who gave what. */
  readonly voters: number | null;
  /** The dots of those who have voted; null where a budget means nothing. */
  readonly available: number | null;
  /** The partners that took part, in their order. */
  readonly partnerIds: readonly PartnerId[];
};

/** The result of a round. Votes of other rounds, and on what is gone, are passed over. */
export function tally(voting: Voting, votes: Iterable<Vote>, world: VotingWorld): Tally {
  const order = sorted(world.partners.values()).map((partner) => partner.id);
  const standing = standingOptions(voting, world);
  const byOption = new Map<string, Vote[]>(standing.map(({ option }) => [keyOf(option), []]));
  for (const vote of votes)
    if (vote.votingId === voting.id && counts(vote)) byOption.get(keyOf(vote.option))?.push(vote);
  const given = [...byOption.values()].flat();
  const options = ranked(
    standing.map((each) => optionTally(voting, each, byOption.get(keyOf(each.option)) ?? [], order)),
  );
  const chosen = options.filter((option) => option.rank !== null);
  const voters = voterCount(voting, given);
  return {
    ranked: options,
    winners: chosen.filter((option) => option.rank === 1),
    ties: tiesOf(chosen),
    lookAgain: options.filter((option) => option.rank === null),
    total: options.reduce((sum, option) => sum + option.total, 0),
    voters,
    available: voting.method === 'dots' && voters !== null ? voters * voting.budget : null,
    partnerIds: order.filter((id) => given.some((vote) => vote.partnerId === id)),
  };
}

/** The options of a round that are still there, in their order, each once. */
export function standingOptions(
  { options }: Pick<Voting, 'options'>,
  world: Pick<VotingWorld, 'cards' | 'clusters'>,
): readonly StandingOption[] {
  const each = new Map(options.map((option) => [keyOf(option), option]));
  return [...each.values()].flatMap((option) => named(option, world) ?? []);
}

function named(
  option: BoardItem,
  { cards, clusters }: Pick<VotingWorld, 'cards' | 'clusters'>,
): StandingOption | null {
  switch (option.kind) {
    case 'card': {
      const card = cards.get(option.id);
      return card ? { option, reference: referenceOf('cards', card.number), text: card.text } : null;
    }
    case 'cluster': {
      const cluster = clusters.get(option.id);
      return (
        (cluster && { option, reference: referenceOf('clusters', cluster.number), text: cluster.title }) ??
        null
      );
    }
    default:
      return assertNever(option);
  }
}

function optionTally(
  voting: Voting,
  standing: StandingOption,
  votes: readonly Vote[],
  order: readonly PartnerId[],
): OptionTally {
  const sums = new Map<PartnerId | null, number>();
  for (const vote of votes) {
    const partnerId = vote.partnerId !== null && order.includes(vote.partnerId) ? vote.partnerId : null;
    sums.set(partnerId, (sums.get(partnerId) ?? 0) + worth(vote));
  }
  const total = [...sums.values()].reduce((sum, count) => sum + count, 0);
  const shares = [...order, null].flatMap((partnerId) => {
    const count = sums.get(partnerId);
    return count === undefined ? [] : { partnerId, count };
  });
  const voters = voting.method === 'hands' ? total : votes.length;
  const rating = voting.method === 'impactEase' ? rate(votes) : null;
  return { ...standing, total, shares, voters, rank: null, rating };
}

function counts(vote: Vote): boolean {
  return worth(vote) > 0;
}

function worth({ rating, count }: Vote): number {
  return rating === null ? count : 1;
}

/** What options are ranked by: the sum of dots or hands, or of impact and ease. */
function scoreOf({ total, rating }: OptionTally): number {
  return rating ? rating.score : total;
}

function ranked(options: readonly OptionTally[]): readonly OptionTally[] {
  const chosen = options
    .filter((option) => option.total > 0)
    .toSorted((a, b) => scoreOf(b) - scoreOf(a))
    .map((option, _, byScore) => ({
      ...option,
      rank: byScore.findIndex((other) => scoreOf(other) === scoreOf(option)) + 1,
    }));
  return [...chosen, ...options.filter((option) => option.total === 0)];
}

function tiesOf(chosen: readonly OptionTally[]): readonly Tie[] {
  const ranks = [...new Set(chosen.flatMap((option) => option.rank ?? []))];
  return ranks
    .map((rank) => ({ rank, options: chosen.filter((option) => option.rank === rank) }))
    .filter((tie) => tie.options.length > 1);
}

function voterCount({ method, voters }: Voting, given: readonly Vote[]): number | null {
  if (method === 'hands') return null;
  const isAnonymous =
    voters === 'person' && given.some((vote) => vote.partnerId !== null && vote.voter === '');
  if (isAnonymous) return null;
  return new Set(given.map((vote) => `${vote.partnerId ?? ''} ${vote.voter}`)).size;
}

function keyOf(option: BoardItem): string {
  return `${option.kind} ${option.id}`;
}
