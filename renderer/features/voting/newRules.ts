import type { Voting } from '../../../shared/domain/voting.ts';

export type NewRules = Pick<Voting, 'method' | 'voters' | 'budget' | 'perOption' | 'secret'>;

/** Hands first: nothing is handed out, and a room of a hundred is counted in two minutes. */
export const firstRules: NewRules = {
  method: 'hands',
  voters: 'partner',
  budget: 5,
  perOption: null,
  secret: false,
};
