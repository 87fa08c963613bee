import { uuidv7 } from 'uuidv7';
import { expect, it } from 'vitest';
import { emptyRecords } from '../../../shared/records/tables.ts';
import { type WorkStage, workPath, workStages } from '../../../shared/records/workPath.ts';
import { templateOf } from '../../../shared/templates/catalogue.ts';
import { instantiate } from '../../../shared/templates/instantiate.ts';

const made = (id: Parameters<typeof templateOf>[0]) =>
  instantiate(templateOf(id), { newId: uuidv7, firstDay: '2027-03-31' });
const example = made('score-chongqing');
const at = (records: typeof example, id: WorkStage) => {
  const stage = workPath(records).stages.find((each) => each.id === id);
  return [stage?.count, stage?.from];
};

it('counts each stage and what it stands on', () => {
  const { cards, clusters, activities, votes } = example;
  const hands = [...votes.values()].reduce((sum, { count }) => sum + count, 0);
  expect(workPath(example).next).toBeNull();
  expect(at(example, 'partners')).toEqual([9, 28]);
  expect(at(example, 'sessions')).toEqual([example.sessions.size, 2]);
  expect(at(example, 'cards')).toEqual([cards.size, 9]);
  expect(at(example, 'clusters')).toEqual([clusters.size, hands]);
  expect(at(example, 'findings')[0]).toBe(14);
  expect(at(example, 'lines')).toEqual([15, 13]);
  expect(at(example, 'activities')).toEqual([activities.size, 9]);
  expect(at(example, 'documents')).toEqual([13, 2]);
});

it('counts a card that several findings rest on once', () => {
  const [finding] = example.findings.values();
  if (!finding) throw new Error('the example has findings');
  const twice = [finding, { ...finding, id: uuidv7() as typeof finding.id }];
  const once = { ...example, findings: new Map([[finding.id, finding]]) };
  const both = { ...example, findings: new Map(twice.map((each) => [each.id, each])) };
  expect(at(both, 'findings')).toEqual([2, at(once, 'findings')[1]]);
});

it('passes over findings that are gone', () => {
  expect(at({ ...example, findings: new Map() }, 'lines')).toEqual([15, 0]);
});

it('goes on where there is nothing yet', () => {
  const blank = made('blank');
  expect(workPath(blank).next).toBe('partners');
  expect(at(blank, 'documents')).toEqual([1, 2]);
  const { partners } = example;
  expect(workPath({ ...blank, partners }).next).toBe('cards');
  expect(workPath({ ...example, clusters: new Map() }).next).toBe('clusters');
  expect(workPath(emptyRecords()).stages.map(({ count }) => count)).toEqual(workStages.map(() => 0));
});
