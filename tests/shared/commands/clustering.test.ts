import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CommandName, decide } from '../../../shared/commands/registry.ts';
import type { BoardItem, CardId, ClusterId } from '../../../shared/domain/boardItem.ts';
import { holdsAllWords } from '../../../shared/domain/cardDivision.ts';
import { apply } from '../../../shared/records/diff.ts';
import { breaches } from '../../../shared/records/invariants.ts';
import { cardsOfCluster, clustersOfSession } from '../../../shared/records/queries.ts';
import type { Records } from '../../../shared/records/tables.ts';
import { aCard, aCluster, aDay, aFinding, anId, aSession, keyAt, recordsOf } from '../../builders.ts';
import { inputs } from '../../commandInputs.ts';

const [works, other] = [
  aSession({ kind: 'works' }),
  aSession({ id: anId(21), kind: 'works', order: keyAt(1) }),
];

/** Twelve cards, half of them in three clusters, all of which are evidence of a finding. */
function aBoard(): Records {
  const clusters = [0, 1, 2].map((n) =>
    aCluster({
      id: anId<ClusterId>(50 + n),
      number: n + 1,
      order: keyAt(n),
      column: n === 2 ? 'worksNot' : 'works',
    }),
  );
  const cards = Array.from({ length: 12 }, (_, n) =>
    aCard({
      id: anId<CardId>(60 + n),
      number: n + 1,
      order: keyAt(n),
      column: n % 2 === 0 ? 'works' : 'worksNot',
      clusterId: n < 6 ? clusters[n % 3]!.id : null,
    }),
  );
  const evidence = clusters.map(({ id }) => ({ kind: 'cluster' as const, id }));
  return recordsOf({
    days: [aDay()],
    sessions: [works, other],
    clusters,
    cards,
    findings: [aFinding({ evidence })],
  });
}

/** What changes where cards stand, and never which there are. */
const regrouping: readonly CommandName[] = [
  'cards/move',
  'clusters/add',
  'clusters/move',
  'clusters/merge',
  'clusters/split',
  'clusters/dissolve',
  'clusters/sort-largest-first',
];

function run(
  names: readonly CommandName[],
  gen: fc.GeneratorValue,
  each: (before: Records, now: Records, name: CommandName) => void,
): Records {
  return names.reduce((records, name) => {
    const decision = decide(
      records,
      'facilitator',
      name,
      gen(() => inputs[name](records) as fc.Arbitrary<unknown>),
    );
    if (decision.kind === 'refused') return records;
    const now = apply(records, decision.diff);
    each(records, now, name);
    return now;
  }, aBoard());
}

function evidenceIn({ findings }: Records): readonly BoardItem[] {
  return [...findings.values()].flatMap((finding) => finding.evidence);
}

function cardsOfEvidence(records: Records): readonly CardId[] {
  return evidenceIn(records).flatMap((item) =>
    item.kind === 'card' ? [item.id] : cardsOfCluster(records, item.id).map(({ id }) => id),
  );
}

/** A failure is told before the search for the smallest one has eaten the memory. */
const soon = { interruptAfterTimeLimit: 20_000 };

const sequences = fc.array(fc.constantFrom(...regrouping), { maxLength: 30 });

describe('however a board is regrouped', () => {
  test('no card is lost, doubled or changed in its words, and each is in one cluster of its session at most', () => {
    fc.assert(
      fc.property(sequences, fc.gen(), (names, gen) => {
        const said = (records: Records): unknown =>
          [...records.cards.values()].map(({ id, number, text, partnerId }) => ({
            id,
            number,
            text,
            partnerId,
          }));
        const now = run(names, gen, (_, records) => expect(breaches(records)).toEqual([]));
        expect(said(now)).toEqual(said(aBoard()));
        const clustered = [...now.clusters.keys()].flatMap((id) => cardsOfCluster(now, id));
        expect(new Set(clustered).size).toBe(clustered.length);
      }),
      soon,
    );
  });

  test('evidence points at what is there, and cards that a finding rested on stay its evidence', () => {
    fc.assert(
      fc.property(sequences, fc.gen(), (names, gen) => {
        run(names, gen, (before, now, name) => {
          for (const item of evidenceIn(now))
            expect(item.kind === 'card' ? now.cards.has(item.id) : now.clusters.has(item.id)).toBe(true);
          // A card that somebody takes out of a cluster, or puts into another, leaves its evidence.
          if (name === 'cards/move' || name === 'clusters/add') return;
          const rests = new Set(cardsOfEvidence(now));
          expect(cardsOfEvidence(before).filter((id) => !rests.has(id))).toEqual([]);
        });
      }),
      soon,
    );
  });

  test('a merge leaves one cluster where there were two', () => {
    const input = { ids: [anId<ClusterId>(51)], into: anId<ClusterId>(50) };
    const decision = decide(aBoard(), 'facilitator', 'clusters/merge', input);
    const now = decision.kind === 'accepted' ? apply(aBoard(), decision.diff) : aBoard();
    expect([...now.clusters.keys()]).toEqual([anId(50), anId(52)]);
    expect(cardsOfCluster(now, anId<ClusterId>(50)).map(({ number }) => number)).toEqual([1, 4, 2, 5]);
  });

  test('the largest cluster of a column comes first, and nothing else moves', () => {
    fc.assert(
      fc.property(sequences, fc.gen(), (names, gen) => {
        const before = run(names, gen, () => {});
        const input = { sessionId: works.id, column: 'works' };
        const decision = decide(before, 'facilitator', 'clusters/sort-largest-first', input);
        const now = decision.kind === 'accepted' ? apply(before, decision.diff) : before;
        const sizes = (column: string): number[] =>
          clustersOfSession(now, works.id)
            .filter((each) => each.column === column)
            .map(({ id }) => cardsOfCluster(now, id).length);
        expect(sizes('works')).toEqual(sizes('works').toSorted((a, b) => b - a));
        expect(now.cards).toEqual(before.cards);
      }),
      soon,
    );
  });
});

test('a card in a cluster of another column keeps its own, and is back there when the cluster is dissolved', () => {
  const records = aBoard();
  const id = anId<CardId>(67);
  const to = { kind: 'cluster', clusterId: anId<ClusterId>(50) } as const;
  const moved = decide(records, 'facilitator', 'cards/move', { ids: [id], to, before: null });
  const now = moved.kind === 'accepted' ? apply(records, moved.diff) : records;
  expect(now.cards.get(id)).toMatchObject({ column: 'worksNot', clusterId: anId(50) });
});

test('a split that would lose a word is refused', () => {
  const others = [{ id: anId<CardId>(99), text: { en: 'advise', zh: '' } }];
  const text = { en: 'Someone', zh: '' };
  expect(decide(aBoard(), 'facilitator', 'cards/split', { id: anId(60), text, others }).kind).toBe('refused');
  expect(holdsAllWords({ en: 'Inspectors; advise', zh: '' }, [{ en: 'Inspectors', zh: '' }])).toBe(false);
});

test('a merged card is of a partner only if all were, and says what all said', () => {
  const records = aBoard();
  const input = { ids: [anId<CardId>(66), anId<CardId>(67)], into: anId<CardId>(66) };
  const decision = decide(records, 'facilitator', 'cards/merge', { ...input, text: { en: 'a\nb', zh: '' } });
  const now = decision.kind === 'accepted' ? apply(records, decision.diff) : records;
  expect(now.cards.has(anId(67))).toBe(false);
  expect(now.cards.get(anId(66))).toMatchObject({ number: 7, text: { en: 'a\nb', zh: '' } });
});

test('a copy stands right behind its original; on another board it is loose', () => {
  const records = aBoard();
  const copy = anId<CardId>(99);
  const copied = (sessionId: typeof other.id | null): Records => {
    const cards = [{ id: copy, of: anId<CardId>(60) }];
    const decision = decide(records, 'facilitator', 'cards/duplicate', { cards, sessionId });
    return decision.kind === 'accepted' ? apply(records, decision.diff) : records;
  };
  const beside = cardsOfCluster(copied(null), anId<ClusterId>(50)).map(({ id }) => id);
  expect(beside).toEqual([anId(60), copy, anId(63)]);
  expect(copied(other.id).cards.get(copy)).toMatchObject({
    sessionId: other.id,
    clusterId: null,
    number: 13,
  });
});
