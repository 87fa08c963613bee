import { sameItem } from '../../../shared/domain/boardItem.ts';
import type { Partner } from '../../../shared/domain/partner.ts';
import type { StandingOption } from '../../../shared/domain/tally.ts';
import { plain } from '../../../shared/domain/typedNumber.ts';
import type { Vote, Voting } from '../../../shared/domain/voting.ts';
import { dotsOf, facilitator, others, sameVoter, type Voter } from '../../../shared/domain/votingRules.ts';

export type HandsRow = StandingOption & {
  readonly id: string;
  readonly kind: 'option';
  readonly votes: readonly Vote[];
};

/** Columns that are not the id of a partner. */
export const fixed = { option: 'option', others: 'others', facilitator: 'facilitator', sum: 'sum' } as const;

export function handsRows(options: readonly StandingOption[], votes: readonly Vote[]): readonly HandsRow[] {
  return options.map((standing) => ({
    ...standing,
    id: standing.option.id,
    kind: 'option',
    votes: votes.filter((vote) => sameItem(vote.option, standing.option)),
  }));
}

/** Whose hands a column counts; null where nothing is typed. */
export function voterOf(column: string | null, partners: readonly Partner[]): Voter | null {
  if (column === fixed.others) return others;
  if (column === fixed.facilitator) return facilitator;
  const partner = partners.find(({ id }) => id === column);
  return partner ? { partnerId: partner.id, voter: '' } : null;
}

export function columnIds(partners: readonly Partner[], { facilitatorVotes }: Voting): readonly string[] {
  const extra = facilitatorVotes ? [fixed.others, fixed.facilitator] : [fixed.others];
  return [fixed.option, ...partners.map(({ id }) => id), ...extra, fixed.sum];
}

export function handsIn({ votes }: HandsRow, voter: Voter): number {
  return dotsOf(votes.filter((vote) => sameVoter(vote, voter)));
}

const most = 100_000;

/** A count as typed, full-width digits too; an empty cell is none. Null for what is no count. */
export function parseHands(typed: string): number | null {
  const digits = plain(typed).replaceAll(/[,\s]/gu, '');
  if (digits === '') return 0;
  if (!/^\d+$/u.test(digits)) return null;
  const count = Number(digits);
  return count <= most ? count : null;
}

export type HandsEntry = { readonly row: HandsRow; readonly voter: Voter; readonly count: number };

/** The counts of a block that was copied from a spreadsheet, from a cell on; what is no count is left out. */
export function pastedHands(
  at: { readonly rowId: string; readonly column: string | null },
  cells: readonly (readonly string[])[],
  table: {
    readonly rows: readonly HandsRow[];
    readonly columns: readonly string[];
    readonly partners: readonly Partner[];
  },
): readonly HandsEntry[] {
  const firstRow = table.rows.findIndex(({ id }) => id === at.rowId);
  const firstColumn = table.columns.indexOf(at.column ?? '');
  if (firstRow === -1 || firstColumn === -1) return [];
  return cells.flatMap((line, down) =>
    line.flatMap((typed, across) => {
      const row = table.rows[firstRow + down];
      const voter = voterOf(table.columns[firstColumn + across] ?? null, table.partners);
      const count = parseHands(typed);
      return row && voter && count !== null ? [{ row, voter, count }] : [];
    }),
  );
}
