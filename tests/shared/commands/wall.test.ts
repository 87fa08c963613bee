import { describe, expect, it } from 'vitest';
import type { CommandName, InputOf } from '../../../shared/commands/registry.ts';
import { decide } from '../../../shared/commands/registry.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import type { Wall, WallView } from '../../../shared/domain/wall.ts';
import { apply, isEmpty, only } from '../../../shared/records/diff.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { wallOf } from '../../../shared/records/wall.ts';
import { anId, aWall } from '../../builders.ts';
import { smallWorkshop } from '../../smallWorkshop.ts';

const board: WallView = { kind: 'board', sessionId: anId<SessionId>(20), page: 0 };

function after<N extends CommandName>(records: Records, name: N, input: InputOf<N>): Records {
  const decision = decide(records, 'facilitator', name, input);
  if (decision.kind === 'refused') throw new Error(JSON.stringify(decision.refusal));
  return apply(records, decision.diff);
}

function withWall(fields: Partial<Wall>): Records {
  return { ...smallWorkshop(), walls: new Map([['wall', aWall(fields)]]) };
}

describe('the wall', () => {
  it('shows what is chosen, and is no longer dark', () => {
    const wall = wallOf(after(withWall({ isBlank: true }), 'wall/show', { view: board }));
    expect(wall).toMatchObject({ view: board, isBlank: false });
  });

  it('keeps its picture while it is dark', () => {
    const dark = after(withWall({ view: board }), 'wall/blank', { isBlank: true });
    expect(wallOf(dark)).toMatchObject({ view: board, isBlank: true });
    expect(wallOf(after(dark, 'wall/blank', { isBlank: false }))).toMatchObject({
      view: board,
      isBlank: false,
    });
  });

  it.each([
    [0, 1, 3, 1],
    [2, 1, 3, 2],
    [0, -1, 3, 0],
    [9, -1, 3, 1],
    [1, 5, 3, 2],
    [4, 0, 1, 0],
  ])('turns from page %i by %i of %i pages to %i', (page, by, pages, to) => {
    const turned = after(withWall({ view: { ...board, page } }), 'wall/turn-page', { by, pages });
    expect(wallOf(turned).view).toEqual({ ...board, page: to });
  });

  it('does not turn what has no pages', () => {
    const decision = decide(withWall({ view: { kind: 'welcome' } }), 'facilitator', 'wall/turn-page', {
      by: 1,
      pages: 2,
    });
    expect(decision).toEqual({ kind: 'accepted', diff: {} });
  });

  it('goes along with the console, and keeps what was chosen by hand until the next session', () => {
    const first = after(smallWorkshop(), 'wall/follow', { sessionId: anId<SessionId>(20) });
    expect(wallOf(first).view).toEqual(board);
    const byHand = after(first, 'wall/show', { view: { kind: 'message', text: 'Back at 13:30' } });
    const again = after(byHand, 'wall/follow', { sessionId: anId<SessionId>(20) });
    expect(wallOf(again).view.kind).toBe('message');
    const next = after(again, 'wall/follow', { sessionId: anId<SessionId>(21) });
    expect(wallOf(next).view.kind).toBe('agenda');
  });

  it('stays where it is when it does not follow', () => {
    const still = after(smallWorkshop(), 'wall/set', { fields: { isFollowing: false } });
    const decision = decide(still, 'facilitator', 'wall/follow', { sessionId: anId<SessionId>(20) });
    expect(decision.kind === 'accepted' && isEmpty(decision.diff)).toBe(true);
  });

  it('stays dark when the console goes to another session', () => {
    const dark = after(withWall({ isBlank: true }), 'wall/follow', { sessionId: anId<SessionId>(20) });
    expect(wallOf(dark)).toMatchObject({ view: board, isBlank: true });
  });

  it('is no part of the history', () => {
    const decision = decide(smallWorkshop(), 'facilitator', 'wall/show', { view: board });
    if (decision.kind === 'refused') throw new Error('refused');
    expect(only(decision.diff, 'undoable')).toEqual({});
    expect(only(decision.diff, 'journaled')).toEqual({});
  });
});
