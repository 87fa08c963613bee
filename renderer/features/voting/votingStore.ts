import { create } from 'zustand';
import type { SessionId } from '../../../shared/domain/session.ts';
import type { VotingId } from '../../../shared/domain/voting.ts';

type VotingView = {
  /** The round that is shown of each session. */
  readonly chosen: ReadonlyMap<SessionId, VotingId>;
  /** The session in which a new round is being prepared. */
  readonly startingIn: SessionId | null;
  /** Rounds whose hidden result the facilitator looks at. */
  readonly peeked: ReadonlySet<VotingId>;
};

/** What the window shows of voting apart from its records. */
export const useVotingView = create<VotingView>(() => ({
  chosen: new Map(),
  startingIn: null,
  peeked: new Set(),
}));

const get = useVotingView.getState;
const set = useVotingView.setState;

export function chooseRound(sessionId: SessionId, votingId: VotingId): void {
  set({ chosen: new Map(get().chosen).set(sessionId, votingId), startingIn: null });
}

export function prepareRound(sessionId: SessionId | null): void {
  set({ startingIn: sessionId });
}

export function peek(votingId: VotingId, isPeeking: boolean): void {
  const peeked = new Set(get().peeked);
  if (isPeeking) peeked.add(votingId);
  else peeked.delete(votingId);
  set({ peeked });
}
