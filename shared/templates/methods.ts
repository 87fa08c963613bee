import afterActionReview from '../../resources/methods/after-action-review.json' with { type: 'json' };
import cardClustering from '../../resources/methods/card-clustering.json' with { type: 'json' };
import dayEvaluation from '../../resources/methods/day-evaluation.json' with { type: 'json' };
import dotVoting from '../../resources/methods/dot-voting.json' with { type: 'json' };
import energizerLineUp from '../../resources/methods/energizer-line-up.json' with { type: 'json' };
import energizerNumberToss from '../../resources/methods/energizer-number-toss.json' with { type: 'json' };
import expectationsFears from '../../resources/methods/expectations-fears.json' with { type: 'json' };
import impactEase from '../../resources/methods/impact-ease.json' with { type: 'json' };
import oneTwoFourAll from '../../resources/methods/one-two-four-all.json' with { type: 'json' };
import overcomeDifficulties from '../../resources/methods/overcome-difficulties.json' with { type: 'json' };
import parkingLotRound from '../../resources/methods/parking-lot-round.json' with { type: 'json' };
import teamBuilding from '../../resources/methods/team-building.json' with { type: 'json' };
import whatWorks from '../../resources/methods/what-works.json' with { type: 'json' };
import worldCafe from '../../resources/methods/world-cafe.json' with { type: 'json' };
import { type Columns, columnsOfKind } from '../domain/column.ts';
import type { Method } from '../domain/method.ts';
import type { SessionKind } from '../domain/sessionKind.ts';

const files: readonly unknown[] = [
  cardClustering,
  oneTwoFourAll,
  worldCafe,
  afterActionReview,
  whatWorks,
  overcomeDifficulties,
  dotVoting,
  impactEase,
  parkingLotRound,
  expectationsFears,
  teamBuilding,
  energizerLineUp,
  energizerNumberToss,
  dayEvaluation,
];

/** The library of methods, in the order in which people see it. Not parsed at start: a test checks every file against the schema. */
export const methods = files as readonly Method[];

export function methodOf(id: string | null): Method | null {
  return methods.find((method) => method.id === id) ?? null;
}

/** The board that a method gives to a session: one with a single column for ideas keeps the colour of its kind. */
export function columnsOfMethod(method: Method, kind: SessionKind): Columns {
  const [first, ...others] = method.columns;
  return others.length === 0 && first.id === 'ideas' ? columnsOfKind(kind) : method.columns;
}
