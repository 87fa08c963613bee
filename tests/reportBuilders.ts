import type { CardId, ClusterId } from '../shared/domain/boardItem.ts';
import type { RichText } from '../shared/domain/richText.ts';
import type { SessionId } from '../shared/domain/session.ts';
import type { Records } from '../shared/records/tables.ts';
import {
  aCard,
  aCluster,
  aDay,
  aDecision,
  aFinding,
  anId,
  aParticipant,
  aPartner,
  aPhoto,
  aRun,
  aSession,
  aVote,
  aVoting,
  aWorkshop,
  en,
  keyAt,
  recordsOf,
} from './builders.ts';
import { both } from './documentBuilders.ts';

export const challenges = anId<SessionId>(20);
export const overcome = anId<SessionId>(21);
export const evaluation = anId<SessionId>(22);

/** Words that no document may hold. */
export const secrets = ['private-note-7', 'voter-name-7', 'draft-7', 'purpose-7'] as const;

const notes: RichText = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Said aloud' }] },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            {
              type: 'paragraph',
              content: [
                { type: 'text', text: 'fines ', marks: [{ type: 'bold' }] },
                { type: 'mention', attrs: { kind: 'partner', id: anId(30), label: 'SAWS Zhejiang' } },
              ],
            },
          ],
        },
      ],
    },
  ],
};

/** A day with one of everything: challenges that were clustered, voted on and concluded, and answers to them. */
export function heldWorkshop(): Records {
  const option = { kind: 'cluster', id: anId<ClusterId>(50) } as const;
  return recordsOf({
    workshops: [
      aWorkshop({
        title: both('Consultation workshop', '项目研讨会'),
        programme: both('SCORE Project', 'SCORE项目'),
        aims: both('Learn from Phase II.', '总结二期经验。'),
      }),
    ],
    days: [aDay()],
    sessions: [
      aSession({
        kind: 'challenges',
        title: both('Challenges', '挑战'),
        question: both('What is hard?', '难在哪里？'),
        purpose: en(secrets[3]),
      }),
      aSession({
        id: overcome,
        kind: 'overcome',
        title: both('Ways out', '克服办法'),
        order: keyAt(1),
        minutes: 60,
      }),
      aSession({
        id: evaluation,
        kind: 'evaluation',
        title: en('Evaluation'),
        question: en('How was it?'),
        order: keyAt(2),
      }),
    ],
    sessionRuns: [
      aRun({ startedAt: '2017-04-11T00:32:00.000Z', endedAt: '2017-04-11T01:27:00.000Z' }),
      aRun({ id: overcome, startedAt: '2017-04-11T01:45:00.000Z' }),
    ],
    sessionNotes: [{ id: challenges, text: notes }],
    privateNotes: [{ id: challenges, text: secrets[0] }],
    drafts: [{ id: `capture:${challenges}`, text: secrets[2] }],
    partners: [
      aPartner({ name: both('SAWS Zhejiang', '浙江省安监局'), mark: 'ZJ' }),
      aPartner({ id: anId(31), order: keyAt(1), name: both('CEC', '中国企联'), mark: 'CE' }),
    ],
    participants: [
      aParticipant({ name: both('Li Na', '李娜'), sex: 'female', contact: 'li@example.org' }),
      aParticipant({
        id: anId(36),
        order: keyAt(1),
        name: both('Wang Wei', '王伟'),
        sex: 'male',
        attendance: [],
      }),
      aParticipant({ id: anId(37), order: keyAt(2), name: en('Anna Meier'), partnerId: null }),
    ],
    clusters: [
      aCluster({ title: both('Too few trainers', '培训师不足') }),
      aCluster({ id: anId(51), number: 2, order: keyAt(1), title: both('New sectors', '新行业') }),
    ],
    cards: [
      aCard({
        text: both('Trainers leave', '培训师流失'),
        clusterId: anId(50),
        partnerId: anId(30),
        illustrative: true,
      }),
      aCard({
        id: anId(61),
        number: 2,
        order: keyAt(1),
        text: en('Fireworks are new to us'),
        clusterId: anId(51),
      }),
      aCard({ id: anId(62), number: 3, order: keyAt(2), text: en('A loose one') }),
      aCard({ id: anId(63), number: 4, order: keyAt(3), text: en('Later, please'), parked: true }),
      aCard({
        id: anId(64),
        number: 5,
        order: keyAt(4),
        text: en('Settled'),
        parked: true,
        outcome: { kind: 'owner', owner: en('Ms Li'), due: '2017-05-31' },
      }),
      aCard({
        id: anId(69),
        number: 6,
        sessionId: overcome,
        order: keyAt(5),
        text: en('Train pairs'),
        answers: option,
      }),
    ],
    photos: [aPhoto({ caption: both('The wall of cards', '卡片墙') })],
    votings: [
      aVoting({
        title: both('What first?', '先做什么？'),
        options: [option, { kind: 'cluster', id: anId(51) }],
        isOpen: false,
        secret: true,
        revealed: true,
      }),
      aVoting({ id: anId(121), order: keyAt(1), title: en('Still secret'), secret: true }),
    ],
    votes: [
      aVote({ voter: secrets[1], count: 2 }),
      aVote({ id: anId(131), partnerId: anId(31), count: 1 }),
      aVote({ id: anId(132), votingId: anId(121), count: 987 }),
    ],
    findings: [
      aFinding({
        sessionId: challenges,
        statement: both('Trainers are the bottleneck', '培训师是瓶颈'),
        grade: 'evaluation',
        source: en('Mid-term evaluation'),
        share: { n: 77, of: 120 },
        reservations: [{ partnerId: anId(31), text: en('Not in cities') }],
        evidence: [option, { kind: 'card', id: anId<CardId>(9999) }],
      }),
    ],
    decisions: [
      aDecision({
        sessionId: challenges,
        reservations: [{ partnerId: anId(30), text: en('Needs money') }],
      }),
    ],
  });
}
