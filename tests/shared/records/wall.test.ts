import { describe, expect, it } from 'vitest';
import type { CardId, ClusterId } from '../../../shared/domain/boardItem.ts';
import type { Card } from '../../../shared/domain/card.ts';
import type { DayId } from '../../../shared/domain/day.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import type { Position, PositionId } from '../../../shared/domain/position.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import type { ObjectiveId, OutputId } from '../../../shared/domain/strategy.ts';
import type { VotingId } from '../../../shared/domain/voting.ts';
import { firstPage, firstWall, type WallView } from '../../../shared/domain/wall.ts';
import { pageCount, spokenOn, viewOf, viewOfSession, wallOf } from '../../../shared/records/wall.ts';
import {
  aCard,
  aDay,
  anId,
  anObjective,
  aPartner,
  aSession,
  aWall,
  aWorkshop,
  en,
  keyAt,
  recordsOf,
} from '../../builders.ts';
import { smallWorkshop } from '../../smallWorkshop.ts';
import { aPosition } from '../../strategyBuilders.ts';

const gone = 999;

describe('the wall', () => {
  it('is the welcome in a workshop that never had one', () => {
    expect(wallOf(recordsOf({}))).toEqual(firstWall);
  });

  it.each<[string, WallView]>([
    ['day', { kind: 'agenda', dayId: anId<DayId>(gone), page: 0 }],
    ['session', { kind: 'question', sessionId: anId<SessionId>(gone) }],
    ['session', { kind: 'board', sessionId: anId<SessionId>(gone), page: 2 }],
    ['cluster', { kind: 'cluster', clusterId: anId<ClusterId>(gone), page: 0 }],
    ['voting', { kind: 'voting', votingId: anId<VotingId>(gone), page: 0 }],
    ['line', { kind: 'position', line: { kind: 'output', id: anId<OutputId>(gone) }, page: 0 }],
  ])('shows the welcome when its %s is gone', (_, view) => {
    expect(viewOf(recordsOf({ walls: [aWall({ view })] }))).toEqual({ kind: 'welcome' });
  });

  it('shows what it names as long as that is there', () => {
    const view: WallView = { kind: 'board', sessionId: anId<SessionId>(20), page: 3 };
    expect(viewOf({ ...smallWorkshop(), walls: new Map([['wall', aWall({ view })]]) })).toBe(view);
  });

  it.each([
    ['its question before anything is written', en('What works?'), [], 'question'],
    ['its board as soon as a card hangs there', en('What works?'), [aCard()], 'board'],
    ['its question while all cards are parked', en('What works?'), [aCard({ parked: true })], 'question'],
    ['the agenda when it asks nothing', en(''), [], 'agenda'],
  ])('suits a session with %s', (_, question, cards, kind) => {
    const records = recordsOf({ days: [aDay()], sessions: [aSession({ question })], cards });
    expect(viewOfSession(records, anId<SessionId>(20))?.kind).toBe(kind);
  });

  it('is the agenda in a break', () => {
    const sessions = [aSession({ kind: 'break', question: en('Coffee?') })];
    expect(viewOfSession(recordsOf({ days: [aDay()], sessions }), anId<SessionId>(20))?.kind).toBe('agenda');
  });

  it('speaks one language, or both with that of the workshop first', () => {
    expect(spokenOn(aWorkshop(), aWall({ language: 'zh' }))).toEqual(['zh']);
    expect(spokenOn(aWorkshop({ languages: ['zh', 'en'] }), aWall())).toEqual(['zh', 'en']);
    expect(spokenOn(aWorkshop({ languages: ['en'] }), aWall())).toEqual(['en', 'zh']);
  });

  it('starts what has pages at the first one', () => {
    expect(firstPage({ kind: 'board', sessionId: anId<SessionId>(20) })).toMatchObject({ page: 0 });
    expect(firstPage({ kind: 'welcome' })).toEqual({ kind: 'welcome' });
  });

  it('has pages for the partners that stand on a line, more when they say why', () => {
    const line = { kind: 'objective', id: anId<ObjectiveId>(70) } as const;
    const partners = Array.from({ length: 20 }, (_, n) =>
      aPartner({ id: anId<PartnerId>(300 + n), order: keyAt(n), mark: `P${n}` }),
    );
    const positions = partners.map(({ id }, n) =>
      aPosition({ id: anId<PositionId>(400 + n), partnerId: id, text: en('Only with a budget for 2018') }),
    );
    const pages = (said: readonly Position[]): number => {
      const records = recordsOf({ partners, objectives: [anObjective()], positions: said });
      return pageCount(records, { kind: 'position', line, page: 0 }, 16 / 9);
    };
    expect(pages([])).toBe(2);
    expect(pages(positions)).toBeGreaterThan(3);
    expect(pages(positions.map((each) => ({ ...each, stand: 'agreed' })))).toBe(2);
  });

  it('has more pages for more cards, and on a narrower wall', () => {
    const cards = (count: number): Card[] =>
      Array.from({ length: count }, (_, n) =>
        aCard({ id: anId<CardId>(1000 + n), number: n + 1, order: keyAt(n), text: en('Inspectors advise') }),
      );
    const pages = (count: number, aspect: number): number => {
      const records = recordsOf({ days: [aDay()], sessions: [aSession()], cards: cards(count) });
      return pageCount(records, { kind: 'board', sessionId: anId<SessionId>(20), page: 0 }, aspect);
    };
    expect(pages(4, 16 / 9)).toBe(1);
    expect(pages(60, 16 / 9)).toBeGreaterThan(2);
    expect(pages(60, 4 / 3)).toBeGreaterThan(pages(60, 16 / 9));
    expect(pages(60, 0.3)).toBeGreaterThan(pages(60, 4 / 3));
  });
});
