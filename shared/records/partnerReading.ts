import { type BoardItem, sameItem } from '../domain/boardItem.ts';
import { distinctLinks, type EvidenceLink } from '../domain/evidenceLink.ts';
import type { Finding } from '../domain/finding.ts';
import type { Session, SessionId } from '../domain/session.ts';
import { grouped } from '../lib/grouped.ts';
import { sorted } from '../lib/order.ts';
import { sessionsInOrder } from './queries.ts';
import { outputsInOrder } from './strategy.ts';
import type { Records } from './tables.ts';

/** A line of the page on which a partner reads what the workshop found. */
export type ReadingLine =
  | { readonly kind: 'session'; readonly key: string; readonly session: Session; readonly count: number }
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding }
  /** Clusters and cards that no finding has, and on which the strategy or the plan rests. */
  | { readonly kind: 'others'; readonly key: string; readonly items: readonly BoardItem[] };

type Read = Pick<
  Records,
  'days' | 'sessions' | 'findings' | 'cards' | 'clusters' | 'objectives' | 'outputs' | 'activities'
>;

/** The findings by session, each session with what else of it is named; sessions without anything are left out. */
export function readingLines(records: Read): readonly ReadingLine[] {
  const findings = grouped(records.findings.values(), ({ sessionId }) => sessionId);
  const others = grouped(otherItems(records), (item) => sessionOf(item, records));
  return sessionsInOrder(records).flatMap((session): readonly ReadingLine[] => {
    const own = sorted(findings.get(session.id) ?? []);
    const items = others.get(session.id) ?? [];
    if (own.length === 0 && items.length === 0) return [];
    return [
      { kind: 'session', key: session.id, session, count: own.length },
      ...own.map((finding): ReadingLine => ({ kind: 'finding', key: finding.id, finding })),
      ...(items.length > 0 ? [{ kind: 'others' as const, key: `others ${session.id}`, items }] : []),
    ];
  });
}

/** The key of the line on which something is to be read: what it stands on itself, or with the cards around it. */
export function readingLineOf(
  lines: readonly ReadingLine[],
  target: EvidenceLink,
  records: Read,
): string | null {
  if (target.kind === 'finding') return lines.find(({ key }) => key === target.id)?.key ?? null;
  const having = (holds: (item: BoardItem) => boolean): string | undefined =>
    lines.find((line) => itemsOf(line).some(holds))?.key;
  return (
    having((item) => item.id === target.id) ?? having((item) => isTogether(item, target, records)) ?? null
  );
}

function itemsOf(line: ReadingLine): readonly BoardItem[] {
  if (line.kind === 'session') return [];
  return line.kind === 'finding' ? line.finding.evidence : line.items;
}

/** A card and the cluster that it lies in. */
function isTogether(a: BoardItem, b: BoardItem, { cards }: Pick<Records, 'cards'>): boolean {
  if (a.kind === 'card') return b.kind === 'cluster' && cards.get(a.id)?.clusterId === b.id;
  return b.kind === 'card' && cards.get(b.id)?.clusterId === a.id;
}

/** What lines of the strategy and activities name, and no finding does; of that, what is there. */
function otherItems(records: Read): readonly BoardItem[] {
  const inFindings = [...records.findings.values()].flatMap(({ evidence }) => evidence);
  const lines = [
    ...sorted(records.objectives.values()),
    ...outputsInOrder(records),
    ...sorted(records.activities.values()),
  ];
  const named = lines.flatMap(({ evidence }) =>
    evidence.flatMap((link) => (link.kind === 'finding' ? [] : [link])),
  );
  const isInFinding = (item: BoardItem): boolean =>
    inFindings.some(
      (each) => sameItem(each, item) || (each.kind === 'cluster' && isTogether(each, item, records)),
    );
  return distinctLinks(named).filter((item) => sessionOf(item, records) !== null && !isInFinding(item));
}

function sessionOf(
  { kind, id }: BoardItem,
  { cards, clusters }: Pick<Records, 'cards' | 'clusters'>,
): SessionId | null {
  return (kind === 'card' ? cards.get(id) : clusters.get(id))?.sessionId ?? null;
}
