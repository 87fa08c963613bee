import path from 'node:path';
import { createWorkshop } from '../../electron/store/create.ts';
import { giveToApp } from '../../scripts/lib/unprivileged.mjs';
import type { CardId } from '../../shared/domain/card.ts';
import type { ClusterId } from '../../shared/domain/cluster.ts';
import type { SessionId } from '../../shared/domain/session.ts';
import { breaches } from '../../shared/records/invariants.ts';
import { aCard, aCluster, aDay, anId, aSession, en, keyAt, recordsOf } from '../builders.ts';
import { BoardUser } from './boardUser.ts';
import { Chance } from './chance.ts';
import { lostWork } from './lostWork.ts';
import { type Computer, expect, recordsIn, test } from './plenum.ts';

const kills = 50;
const seed = Number(process.env['PLENUM_SEED'] ?? Date.now() % 1_000_000);
const sessionId = anId<SessionId>(20);
/** Long enough for some actions, short enough that the next blow comes soon. */
const latest = 1000;

test(`nothing seen saved is lost when the application is killed ${kills} times during typing and dragging`, async ({
  computer,
}) => {
  test.setTimeout(600_000);
  console.log(`PLENUM_SEED=${seed} repeats this run`);
  const chance = new Chance(seed);
  const file = smallBoard(computer);
  const hit = { nothing: 0, typing: 0, dragging: 0 };
  for (let round = 1; round <= kills; round++) {
    const { seen, doing } = await workUntilKilled(computer, file, chance, round);
    const records = recordsIn(file);
    const problems = [...lostWork({ records, sessionId, seen, doing }), ...breaches(records)];
    expect(problems, `round ${round}, while ${doing.kind}`).toEqual([]);
    hit[doing.kind]++;
  }
  console.log('killed during', hit, 'cards', recordsIn(file).cards.size);
  expect(hit.typing).toBeGreaterThan(kills / 10);
  expect(hit.dragging).toBeGreaterThan(kills / 10);
});

function smallBoard(computer: Computer): string {
  const file = path.join(computer.home, 'killed.plenum');
  const clusters = [0, 1].map((n) =>
    aCluster({ id: anId<ClusterId>(50 + n), number: n + 1, order: keyAt(n), title: en(`Cluster ${n + 1}`) }),
  );
  const cards = Array.from({ length: 8 }, (_, n) =>
    aCard({ id: anId<CardId>(60 + n), number: n + 1, order: keyAt(n), text: en(`First idea ${n + 1}`) }),
  );
  createWorkshop(file, recordsOf({ days: [aDay()], sessions: [aSession()], clusters, cards }), {
    commandId: 'birth',
    name: 'create',
    actor: 'test',
    at: '2017-04-11T00:00:00.000Z',
  });
  return giveToApp(file);
}

async function workUntilKilled(computer: Computer, file: string, chance: Chance, round: number) {
  const app = await computer.start(file);
  const user = await BoardUser.at(await app.firstWindow(), chance);
  const child = app.process();
  const gone = new Promise((resolve) => child.once('exit', resolve));
  let isStruck = false;
  const blow = setTimeout(
    () => {
      isStruck = true;
      child.kill('SIGKILL');
    },
    chance.between(20, latest),
  );
  try {
    for (let n = 1; ; n++) {
      const next = chance.next();
      if (next < 0.5) await user.typeCard(` Idea ${round}.${n}`);
      else if (next < 0.85) await user.dragCard();
      else await user.dragCluster();
    }
  } catch (error) {
    // The page is gone in the middle of an action: the end that we wait for.
    if (!isStruck) throw error;
  } finally {
    clearTimeout(blow);
  }
  await gone;
  return user.remembers;
}
