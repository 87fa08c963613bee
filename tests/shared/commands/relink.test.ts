import { describe, expect, test } from 'vitest';
import { type CommandName, decide, type InputOf } from '../../../shared/commands/registry.ts';
import type { BoardItem, CardId, ClusterId } from '../../../shared/domain/boardItem.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import type { VoteId, VotingId } from '../../../shared/domain/voting.ts';
import { apply, reverse } from '../../../shared/records/diff.ts';
import type { Records } from '../../../shared/records/tables.ts';
import {
  aCard,
  aCluster,
  aDay,
  aFinding,
  anId,
  aPartner,
  aPhoto,
  aSession,
  aVote,
  aVoting,
  aWall,
  en,
  keyAt,
  recordsOf,
} from '../../builders.ts';

const [one, two, other] = [anId<CardId>(61), anId<CardId>(62), anId<CardId>(63)];
const [first, second] = [anId<ClusterId>(51), anId<ClusterId>(52)];
const [card, cluster] = [
  (id: CardId): BoardItem => ({ kind: 'card', id }),
  (id: ClusterId): BoardItem => ({ kind: 'cluster', id }),
];
const [saws, cec] = [anId<PartnerId>(30), anId<PartnerId>(31)];

/** Two loose cards and two clusters, the second of which holds a card. */
function board(links: Parameters<typeof recordsOf>[0]): Records {
  return recordsOf({
    days: [aDay()],
    sessions: [aSession()],
    partners: [aPartner(), aPartner({ id: cec, mark: 'CE' })],
    clusters: [
      aCluster({ id: first }),
      aCluster({ id: second, number: 2, order: keyAt(1), title: en('Owners gain') }),
    ],
    cards: [one, two, other].map((id, n) =>
      aCard({
        id,
        number: n + 1,
        order: keyAt(n),
        text: en(`Idea ${n + 1}`),
        clusterId: id === other ? second : null,
      }),
    ),
    ...links,
  });
}

function after<N extends CommandName>(records: Records, name: N, input: InputOf<N>): Records {
  const decision = decide(records, 'facilitator', name, input);
  expect(decision.kind).toBe('accepted');
  if (decision.kind !== 'accepted') return records;
  const now = apply(records, decision.diff);
  expect(apply(now, reverse(decision.diff))).toEqual(records);
  return now;
}

const mergeCards = (records: Records): Records =>
  after(records, 'cards/merge', { ids: [one, two], into: one, text: en('Both') });
const mergeClusters = (records: Records): Records =>
  after(records, 'clusters/merge', { ids: [second], into: first });
const dissolve = (records: Records): Records => after(records, 'clusters/dissolve', { id: second });
const split = (records: Records): Records =>
  after(records, 'cards/split', {
    id: one,
    text: en('Idea'),
    others: [{ id: anId<CardId>(69), text: en('1') }],
  });

describe('evidence of a finding', () => {
  test.each([
    ['goes to the card that others were merged into', [card(two)], mergeCards, [card(one)]],
    ['is named once when both had been named', [card(two), card(one)], mergeCards, [card(one)]],
    ['goes to the cluster that another was merged into', [cluster(second)], mergeClusters, [cluster(first)]],
    ['stays with cards when their cluster is merged', [card(other)], mergeClusters, [card(other)]],
    ['becomes the cards of a cluster that is dissolved', [cluster(second)], dissolve, [card(other)]],
    ['rests on both parts of a card that is split', [card(one)], split, [card(one), card(anId<CardId>(69))]],
  ])('%s', (_, evidence, change, expected) => {
    const now = change(board({ findings: [aFinding({ evidence })] }));
    expect([...now.findings.values()][0]?.evidence).toEqual(expected);
  });
});

describe('votes', () => {
  const votings = [aVoting({ options: [cluster(first), cluster(second)], perOption: 2 })];
  const vote = (n: number, option: BoardItem, count: number, partnerId = saws) =>
    aVote({ id: anId<VoteId>(130 + n), option, count, partnerId });

  test.each([
    ['move', [vote(1, cluster(second), 2)], [[saws, 2]]],
    ['stay', [vote(1, cluster(first), 2)], [[saws, 2]]],
    ['of one voter add up', [vote(1, cluster(first), 2), vote(2, cluster(second), 1)], [[saws, 3]]],
    [
      'of two voters stay apart',
      [vote(1, cluster(first), 2), vote(2, cluster(second), 1, cec)],
      [
        [saws, 2],
        [cec, 1],
      ],
    ],
  ])('%s when options are merged', (_, votes, expected) => {
    const now = mergeClusters(board({ votings, votes }));
    const left = [...now.votes.values()];
    expect(left.map(({ partnerId, count }) => [partnerId, count])).toEqual(expected);
    expect(left.every(({ option }) => option.id === first)).toBe(true);
    expect([...now.votings.values()][0]?.options).toEqual([cluster(first)]);
  });

  test('of another round are another matter', () => {
    const round = anId<VotingId>(121);
    const rounds = [...votings, aVoting({ id: round, options: [cluster(second)], order: keyAt(1) })];
    const votes = [vote(1, cluster(first), 1), { ...vote(2, cluster(second), 1), votingId: round }];
    const now = mergeClusters(board({ votings: rounds, votes }));
    expect([...now.votes.values()].map(({ votingId, count }) => [votingId, count])).toEqual([
      [anId(120), 1],
      [round, 1],
    ]);
  });

  test('on the plane meet in the middle', () => {
    const place = (impact: number, ease: number) => ({ count: 0, rating: { impact, ease } });
    const votes = [
      { ...vote(1, cluster(first), 0), ...place(2, 4) },
      { ...vote(2, cluster(second), 0), ...place(6, 8) },
    ];
    const plane = [{ ...votings[0]!, method: 'impactEase' as const }];
    const [left] = mergeClusters(board({ votings: plane, votes })).votes.values();
    expect(left?.rating).toEqual({ impact: 4, ease: 6 });
  });

  test('stay on a cluster that is dissolved, and count again after undo', () => {
    const votes = [vote(1, cluster(second), 2)];
    expect([...dissolve(board({ votings, votes })).votes.values()]).toEqual(votes);
  });
});

describe('a way to overcome', () => {
  const answering = (id: CardId, answers: BoardItem) => aCard({ id, number: 9, answers });

  test('answers the challenge that its own was merged into', () => {
    const records = board({ cards: [...board({}).cards.values(), answering(anId(64), card(two))] });
    expect(mergeCards(records).cards.get(anId(64))?.answers).toEqual(card(one));
  });

  test('never answers itself', () => {
    const cards = [aCard({ id: one, answers: card(two) }), aCard({ id: two, number: 2, order: keyAt(1) })];
    expect(mergeCards(board({ cards })).cards.get(one)?.answers).toBeNull();
  });

  test('answers the first card of a cluster that is dissolved', () => {
    const records = board({ cards: [...board({}).cards.values(), answering(anId(64), cluster(second))] });
    expect(dissolve(records).cards.get(anId(64))?.answers).toEqual(card(other));
  });
});

test('a photo and the wall follow a cluster that is merged', () => {
  const walls = [aWall({ view: { kind: 'cluster', clusterId: second, page: 2 } })];
  const now = mergeClusters(board({ photos: [aPhoto({ clusterId: second })], walls }));
  expect([...now.photos.values()][0]?.clusterId).toBe(first);
  expect(now.walls.get('wall')?.view).toEqual({ kind: 'cluster', clusterId: first, page: 0 });
});

test('a cluster without a title takes that of the one merged into it', () => {
  expect(mergeClusters(board({})).clusters.get(first)?.title).toEqual(en('Owners gain'));
});
