import { describe, expect, test } from 'vitest';
import type { ActivityId } from '../../../shared/domain/activity.ts';
import type { CardId } from '../../../shared/domain/card.ts';
import type { ClusterId } from '../../../shared/domain/cluster.ts';
import type { EvidenceLink } from '../../../shared/domain/evidenceLink.ts';
import type { FindingId } from '../../../shared/domain/finding.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import type { Vote, VoteId, VotingId } from '../../../shared/domain/voting.ts';
import { type Chain, chainOf, type EvidenceNode, groundsOf } from '../../../shared/records/chain.ts';
import {
  aCard,
  aCluster,
  aDay,
  aFinding,
  anActivity,
  anId,
  anObjective,
  anOutput,
  aPartner,
  aSession,
  aVote,
  aVoting,
  aWorkplan,
  keyAt,
  recordsOf,
} from '../../builders.ts';

const [saws, cec] = [anId<PartnerId>(30), anId<PartnerId>(31)];
const cluster = { kind: 'cluster', id: anId<ClusterId>(50) } as const;
const loose = { kind: 'card', id: anId<CardId>(60) } as const;
const inCluster = { kind: 'card', id: anId<CardId>(61) } as const;
const finding = { kind: 'finding', id: anId<FindingId>(65) } as const;
const gone: EvidenceLink = { kind: 'finding', id: anId<FindingId>(99) };

const cards = [
  aCard({ partnerId: saws }),
  aCard({ id: inCluster.id, number: 2, order: keyAt(1), clusterId: cluster.id, partnerId: cec }),
  aCard({ id: anId<CardId>(62), number: 3, order: keyAt(2), clusterId: cluster.id, partnerId: cec }),
];

function vote(n: number, option: Vote['option'], count: number, votingId = 120): Vote {
  return aVote({ id: anId<VoteId>(n), votingId: anId<VotingId>(votingId), option, count });
}

function chainFor(evidence: readonly EvidenceLink[]): Chain | null {
  const records = recordsOf({
    days: [aDay()],
    sessions: [aSession()],
    partners: [aPartner(), aPartner({ id: cec, order: keyAt(1), mark: 'CE' })],
    workplans: [aWorkplan()],
    objectives: [anObjective()],
    outputs: [anOutput()],
    clusters: [aCluster()],
    cards,
    findings: [
      aFinding({ evidence: [cluster, { kind: 'card', id: anId<CardId>(98) }] }),
      aFinding({ id: anId<FindingId>(66), number: 2, order: keyAt(1), evidence: [inCluster] }),
    ],
    votings: [
      aVoting(),
      aVoting({ id: anId<VotingId>(121), order: keyAt(1), secret: true, revealed: false }),
    ],
    votes: [vote(130, cluster, 4), vote(131, inCluster, 2), vote(132, loose, 1), vote(133, cluster, 9, 121)],
    activities: [anActivity({ evidence })],
  });
  return chainOf(records, anId<ActivityId>(90));
}

/** `F1(K1:4(C2:2 C3:0))`, numbers with their votes; `^` stands further up already. */
function drawn(nodes: readonly EvidenceNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'card') return `C${node.card.number}:${node.votes}`;
      if (node.kind === 'cluster')
        return `K${node.cluster.number}:${node.votes}${node.isAgain ? '^' : ''}(${drawn(node.cards)})`;
      return `F${node.finding.number}(${drawn(node.evidence)})`;
    })
    .join(' ');
}

describe('why an activity is in its plan', () => {
  test.each<[string, readonly EvidenceLink[], string, number, number, readonly PartnerId[]]>([
    ['nothing', [], '', 0, 0, []],
    ['a card of its own', [loose], 'C1:1', 1, 1, [saws]],
    ['a card that is in a cluster', [inCluster], 'C2:2', 1, 2, [cec]],
    ['a cluster', [cluster], 'K1:4(C2:2 C3:0)', 2, 6, [cec]],
    ['a finding that names a cluster', [finding], 'F1(K1:4(C2:2 C3:0))', 2, 6, [cec]],
    [
      'a finding and its own cluster',
      [finding, cluster],
      'F1(K1:4(C2:2 C3:0)) K1:4^(C2:2 C3:0)',
      2,
      6,
      [cec],
    ],
    [
      'two findings on one card',
      [finding, { kind: 'finding', id: anId<FindingId>(66) }, loose],
      'F1(K1:4(C2:2 C3:0)) F2(C2:2) C1:1',
      3,
      7,
      [saws, cec],
    ],
    ['what is gone', [gone, { kind: 'cluster', id: anId<ClusterId>(99) }, loose], 'C1:1', 1, 1, [saws]],
  ])('%s', (_name, evidence, picture, count, votes, partners) => {
    const chain = chainFor(evidence);
    expect(drawn(chain?.nodes ?? [])).toBe(picture);
    expect(chain).toMatchObject({ cards: count, votes, partners });
  });

  test('knows what the activity serves', () => {
    const chain = chainFor([]);
    expect(chain?.objective).toMatchObject({ number: 'O1', record: { id: anObjective().id } });
    expect(chain?.output).toMatchObject({ number: 'O1.1', record: { id: anOutput().id } });
    expect(chain?.activity).toMatchObject({ number: '1.1.1', record: { id: anActivity().id } });
    expect(chain?.partnerId).toBe(saws);
  });

  test('is not told of an activity that is gone', () => {
    expect(chainOf(recordsOf({}), anId<ActivityId>(90))).toBeNull();
  });

  test('is told of whatever names evidence', () => {
    const records = recordsOf({ sessions: [aSession()], partners: [aPartner()], cards: [aCard()] });
    expect(drawn(groundsOf([loose], records).nodes)).toBe('C1:0');
  });
});
