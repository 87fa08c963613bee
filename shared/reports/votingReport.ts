import { type Quadrant, quadrantOf } from '../domain/rating.ts';
import { type OptionTally, type Tally, tally } from '../domain/tally.ts';
import type { Voting } from '../domain/voting.ts';
import { documentLabels } from '../i18n/documentLabels.ts';
import type { Records } from '../records/tables.ts';
import { formatList } from './format.ts';
import type { Naming } from './naming.ts';

export type VotingRow = {
  /** Empty when nobody chose it. */
  readonly rank: string;
  readonly reference: string;
  readonly text: string;
  readonly total: number;
  /** One for each of the columns; 0 for who gave nothing. */
  readonly shares: readonly number[];
  readonly place: { readonly impact: number; readonly ease: number; readonly quadrant: Quadrant } | null;
};

export type VotingReport = {
  readonly title: string;
  readonly method: Voting['method'];
  /** The rules and who took part, in sentences. */
  readonly rules: string;
  /** Marks of the partners that took part; null stands for all others. */
  readonly columns: readonly (string | null)[];
  /** Empty while there is no result to print. */
  readonly rows: readonly VotingRow[];
  /** Ties and options that nobody chose, or why there is no result. */
  readonly remarks: readonly string[];
};

export function votingReport(records: Records, voting: Voting, naming: Naming): VotingReport {
  const { votingRules, voting: untitled } = documentLabels(naming.language).report;
  const isKept = voting.secret && !voting.revealed;
  const result = tally(voting, isKept ? [] : records.votes.values(), records);
  const nobody = result.total === 0;
  const hasOthers = result.ranked.some(({ shares }) => shares.some(({ partnerId }) => partnerId === null));
  // When nothing came from a partner, one column of others would only repeat the sum.
  const ids = result.partnerIds.length === 0 ? [] : [...result.partnerIds, ...(hasOthers ? [null] : [])];
  const why = isKept
    ? votingRules.kept
    : result.ranked.length === 0
      ? votingRules.noOptions
      : votingRules.none;
  return {
    title: naming.text(voting.title) || untitled,
    method: voting.method,
    rules: rulesOf(voting, isKept ? null : result.voters, naming),
    columns: ids.map((id) => (id === null ? null : naming.mark(id))),
    rows: isKept || nobody ? [] : result.ranked.map((option) => rowOf(option, ids, naming)),
    remarks: isKept || nobody ? [why] : remarksOf(result, naming),
  };
}

function rowOf(
  { rank, reference, text, total, shares, rating }: OptionTally,
  ids: readonly (string | null)[],
  naming: Naming,
): VotingRow {
  return {
    rank: rank === null ? '' : String(rank),
    reference,
    text: naming.text(text) || documentLabels(naming.language).untitled,
    total,
    shares: ids.map((id) => shares.find(({ partnerId }) => partnerId === id)?.count ?? 0),
    place: rating && { ...rating.place, quadrant: quadrantOf(rating.place) },
  };
}

function rulesOf(voting: Voting, voters: number | null, { language }: Naming): string {
  const { report, join } = documentLabels(language);
  const { votingRules: say } = report;
  const dots = voting.voters === 'person' ? say.perPerson(voting.budget) : say.perPartner(voting.budget);
  const rule = {
    dots: say.dots(dots, voting.perOption === null ? '' : say.perOption(voting.perOption)),
    hands: say.hands,
    impactEase: say.impactEase,
  }[voting.method];
  return join([
    rule,
    ...(voting.secret ? [say.secret] : []),
    ...(voting.facilitatorVotes ? [say.facilitator] : []),
    ...(voters === null || voters === 0 ? [] : [say.voters(voters)]),
    ...(voting.isOpen ? [say.open] : []),
  ]);
}

function remarksOf({ ties, lookAgain }: Tally, { language }: Naming): readonly string[] {
  const { votingRules: say } = documentLabels(language).report;
  const list = (options: readonly OptionTally[]): string =>
    formatList(
      options.map(({ reference }) => reference),
      language,
    );
  return [
    ...ties.map(({ rank, options }) => say.tie(rank, list(options))),
    ...(lookAgain.length > 0 ? [say.lookAgain(list(lookAgain))] : []),
  ];
}
