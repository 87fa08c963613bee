import { type BoardItem, sameItem } from '../domain/boardItem.ts';
import { distinctLinks } from '../domain/evidenceLink.ts';
import type { Vote } from '../domain/voting.ts';
import { sameVoter } from '../domain/votingRules.ts';
import type { Edit } from '../records/edit.ts';
import type { Records } from '../records/tables.ts';
import { replaceEvidence } from './evidence.ts';

/**
 * Moves every link from things that are merged to the one that stays: evidence, options and votes of
 * a voting, the challenge that a card answers, photos, and the view on the wall.
 */
export function moveLinks(edit: Edit, records: Records, from: readonly BoardItem[], to: BoardItem): void {
  const isMerged = (item: BoardItem): boolean => from.some((each) => sameItem(each, item));
  for (const item of from) replaceEvidence(edit, records, item, [to]);
  moveOptions(edit, records, isMerged, to);
  moveVotes(edit, records, isMerged, to);
  moveAnswers(edit, records, isMerged, to);
  if (to.kind !== 'cluster') return;
  for (const { id, clusterId } of records.photos.values())
    if (clusterId !== null && isMerged({ kind: 'cluster', id: clusterId }))
      edit.patch('photos', id, { clusterId: to.id });
  const wall = records.walls.get('wall');
  if (wall?.view.kind === 'cluster' && isMerged({ kind: 'cluster', id: wall.view.clusterId }))
    edit.patch('walls', 'wall', { view: { kind: 'cluster', clusterId: to.id, page: 0 } });
}

/**
 * Lets what rested on one thing rest on the parts that it has become: all of them as evidence, and the
 * first where only one can stand. Votes stay: nobody can say for which part a dot was meant.
 */
export function spreadLinks(
  edit: Edit,
  records: Records,
  from: BoardItem,
  parts: readonly BoardItem[],
): void {
  replaceEvidence(edit, records, from, parts);
  const [first] = parts;
  if (first) moveAnswers(edit, records, (item) => sameItem(item, from), first);
}

function moveOptions(
  edit: Edit,
  { votings }: Records,
  isMerged: (item: BoardItem) => boolean,
  to: BoardItem,
): void {
  for (const { id, options } of votings.values()) {
    if (!options.some(isMerged)) continue;
    edit.patch('votings', id, {
      options: distinctLinks(options.map((each) => (isMerged(each) ? to : each))),
    });
  }
}

/** What a voter gave to several that are one now adds up: no dot is lost, even beyond the limit for one option. */
function moveVotes(
  edit: Edit,
  { votes }: Records,
  isMerged: (item: BoardItem) => boolean,
  to: BoardItem,
): void {
  const kept: Vote[] = [...votes.values()].filter(({ option }) => sameItem(option, to));
  for (const vote of votes.values()) {
    if (!isMerged(vote.option)) continue;
    const at = kept.findIndex((other) => other.votingId === vote.votingId && sameVoter(other, vote));
    const other = kept[at];
    const sum = other ? added(other, vote) : { ...vote, option: to };
    kept.splice(at === -1 ? kept.length : at, 1, sum);
    if (other) edit.remove('votes', vote.id);
    edit.put('votes', sum);
  }
}

/** Dots and hands add up; of two places on the plane the middle holds. */
function added(a: Vote, b: Vote): Vote {
  const rating =
    a.rating && b.rating
      ? {
          impact: (a.rating.impact + b.rating.impact) / 2,
          ease: (a.rating.ease + b.rating.ease) / 2,
        }
      : (a.rating ?? b.rating);
  return { ...a, count: Math.min(a.count + b.count, 100_000), rating };
}

function moveAnswers(
  edit: Edit,
  { cards }: Records,
  isMoved: (item: BoardItem) => boolean,
  to: BoardItem,
): void {
  for (const { id } of cards.values()) {
    const answers = edit.get('cards', id)?.answers;
    // No card answers itself.
    if (answers && isMoved(answers))
      edit.patch('cards', id, { answers: sameItem(to, { kind: 'card', id }) ? null : to });
  }
}
