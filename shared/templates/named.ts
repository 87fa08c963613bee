import type { ActivityId } from '../domain/activity.ts';
import type { BoardItem } from '../domain/boardItem.ts';
import type { EvidenceLink } from '../domain/evidenceLink.ts';
import type { PartnerId } from '../domain/partner.ts';
import type { RecommendationId } from '../domain/recommendation.ts';
import type { SessionId } from '../domain/session.ts';
import type { StrategyLine } from '../domain/strategyLine.ts';
import { assert } from '../lib/assert.ts';

/** What the keys of a template stand for, filled while its parts are built one after the other. */
export class Named {
  readonly partners = new Map<string, PartnerId>();
  readonly sessions = new Map<string, SessionId>();
  readonly activities = new Map<string, ActivityId>();
  /** Cards, clusters and findings: later sessions answer them, the strategy and the plans rest on them. */
  readonly said = new Map<string, EvidenceLink>();
  readonly lines = new Map<string, StrategyLine>([['development', { kind: 'development' }]]);
  readonly recommendations = new Map<string, RecommendationId>();

  evidence(keys: readonly string[]): readonly EvidenceLink[] {
    return keys.map((key) => known(this.said, key));
  }

  /** What can be clustered and voted on: no finding. */
  boardItem(key: string): BoardItem {
    const item = known(this.said, key);
    assert(
      item.kind !== 'finding',
      `the template names the finding '${key}' where only a card or cluster can stand`,
    );
    return item;
  }
}

export function known<T>(named: ReadonlyMap<string, T>, key: string): T {
  const found = named.get(key);
  assert(found !== undefined, `the template names '${key}' and does not define it`);
  return found;
}

/** Two things of one kind under one key would be taken for each other. */
export function name<T>(named: Map<string, T>, key: string, value: T): void {
  assert(!named.has(key), `the template defines '${key}' twice`);
  named.set(key, value);
}
