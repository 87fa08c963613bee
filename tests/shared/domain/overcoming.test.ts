import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card, CardId } from '../../../shared/domain/card.ts';
import type { Cluster, ClusterId } from '../../../shared/domain/cluster.ts';
import { answeredSession, layLanes, unanswered } from '../../../shared/domain/overcoming.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { aCard, aCluster, anId, aSession, en, keyAt } from '../../builders.ts';

const challenges = anId<SessionId>(20);
const overcome = anId<SessionId>(21);
const cluster = aCluster({ title: en('Too few trainers') });
const first = aCard({ clusterId: cluster.id, text: en('Trainers leave') });
const second = aCard({ id: anId<CardId>(61), number: 2, order: keyAt(1), clusterId: cluster.id });
const loose = aCard({ id: anId<CardId>(62), number: 3, order: keyAt(2), text: en('Unknown sector') });
const solution = (n: number, answers: Card['answers']): Card =>
  aCard({ id: anId<CardId>(70 + n), number: 10 + n, order: keyAt(n), sessionId: overcome, answers });

const lanes = (solutions: readonly Card[], cards = [first, second, loose], clusters: Cluster[] = [cluster]) =>
  layLanes(challenges, solutions, clusters, [...cards, ...solutions]).map(({ challenge, solutions: own }) => [
    challenge?.id ?? null,
    own.map(({ id }) => id),
  ]);

describe('the board of ways to overcome', () => {
  it('has a lane for each cluster and each loose card of the challenges, the largest first', () => {
    expect(lanes([])).toEqual([
      [cluster.id, []],
      [loose.id, []],
    ]);
  });

  it('puts a solution into the lane of its challenge, also when the challenge was clustered since', () => {
    const a = solution(1, { kind: 'cluster', id: cluster.id });
    const b = solution(2, { kind: 'card', id: second.id });
    const c = solution(3, { kind: 'card', id: loose.id });
    expect(lanes([a, b, c])).toEqual([
      [cluster.id, [a.id, b.id]],
      [loose.id, [c.id]],
    ]);
  });

  it('keeps what answers nothing, or a challenge that is gone, in a lane of its own', () => {
    const none = solution(1, null);
    const gone = solution(2, { kind: 'cluster', id: anId<ClusterId>(99) });
    expect(lanes([none, gone])[0]).toEqual([null, [none.id, gone.id]]);
  });

  it('names the challenges without an answer', () => {
    const all = layLanes(
      challenges,
      [solution(1, { kind: 'card', id: first.id })],
      [cluster],
      [first, second, loose],
    );
    expect(unanswered(all).map(({ text }) => text.en)).toEqual(['Unknown sector']);
  });

  it('shows every solution exactly once, whatever it answers', () => {
    const answers = fc.constantFrom<Card['answers']>(
      null,
      { kind: 'card', id: first.id },
      { kind: 'card', id: loose.id },
      { kind: 'cluster', id: cluster.id },
      { kind: 'card', id: anId<CardId>(99) },
    );
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 12 }), fc.boolean(), (all, isGrouped) => {
        const solutions = all.map((answer, index) => solution(index, answer));
        const shown = lanes(solutions, [first, second, loose], isGrouped ? [cluster] : []).flatMap(
          ([, own]) => own,
        );
        expect([...shown].toSorted()).toEqual(solutions.map(({ id }) => id).toSorted());
      }),
    );
  });
});

describe('the session whose challenges are answered', () => {
  const early = aSession({ id: anId<SessionId>(1), kind: 'challenges' });
  const late = aSession({ id: anId<SessionId>(2), kind: 'challenges' });
  const own = aSession({ id: overcome, kind: 'overcome' });

  it.each([
    ['the last challenges session before it', own, [early, late, own], late.id],
    ['one after it when there is none before', own, [own, late], late.id],
    ['the one that it names', { ...own, answersSessionId: early.id }, [early, late, own], early.id],
    ['nothing where there are no challenges', own, [own], undefined],
  ])('is %s', (_, session, sessions, expected) => {
    expect(answeredSession(session, sessions)?.id).toBe(expected);
  });
});
