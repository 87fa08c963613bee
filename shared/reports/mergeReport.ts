import type { PartnerId } from '../domain/partner.ts';
import type { PlanMerge } from '../domain/planMerge.ts';
import { type Language, otherLanguage } from '../domain/text.ts';
import { documentLabels } from '../i18n/documentLabels.ts';
import { assert } from '../lib/assert.ts';
import { countBy } from '../lib/countBy.ts';
import { type MergedPacket, mergedPackets, waitingReturns } from '../records/planMerges.ts';
import type { Records } from '../records/tables.ts';
import { formatDays } from './format.ts';
import { localTime } from './heldSession.ts';
import { type ConflictLine, conflictLines, type TakenLine, takenLines } from './mergeReportLines.ts';
import { Naming } from './naming.ts';
import { type Opening, openingOf } from './opening.ts';
import type { Name } from './workplanReport.ts';

/** What became of one plan that came back. */
export type ReturnReport = {
  /** The how manieth of the partner, from 1. */
  readonly number: number;
  readonly date: string;
  readonly sentences: readonly string[];
  readonly taken: readonly TakenLine[];
  readonly conflicts: readonly ConflictLine[];
  readonly unread: PlanMerge['unread'];
};

/** What a partner is told of the plans that it returned, in one language, and nothing about how it is laid out. */
export type MergeReport = Opening & {
  readonly kind: 'merge-report';
  readonly partner: Name;
  readonly madeOn: string;
  readonly thanks: string;
  /** What the partner may do next, a sentence or two each. */
  readonly next: readonly string[];
  /** The newest first. */
  readonly returns: readonly ReturnReport[];
};

/** `today` is the date of the export, `YYYY-MM-DD`; times on record are in UTC. */
type When = { readonly today: string; readonly timeZone: string };

export function mergeReport(
  records: Records,
  partnerId: PartnerId,
  language: Language,
  { today, timeZone }: When,
): MergeReport {
  const partner = records.partners.get(partnerId);
  assert(partner, 'a report is made of a partner of the workshop');
  const own = new Naming(records, language).partner(partnerId);
  const other = partner.name[otherLanguage(language)].trim();
  const { merge } = documentLabels(language);
  const dayOf = (moment: string): string => formatDays([localTime(moment, timeZone).date], language);
  const returns = mergedPackets(records, partnerId).map((merged, at) =>
    returnReport(merged, at + 1, { records, language, dayOf }),
  );
  return {
    kind: 'merge-report',
    ...openingOf(records, language),
    partner: { own, other: other === own ? '' : other },
    madeOn: formatDays([today], language),
    thanks: merge.thanks(own),
    next: nextSteps(returns, waitingReturns(records, partnerId), language),
    returns: returns.toReversed(),
  };
}

type Context = {
  readonly records: Records;
  readonly language: Language;
  readonly dayOf: (moment: string) => string;
};

function returnReport(
  { packet, merge: kept }: MergedPacket,
  number: number,
  { records, language, dayOf }: Context,
): ReturnReport {
  const { merge } = documentLabels(language);
  const { taken, settled, unread } = kept;
  const sent = packet.basedOn === null ? undefined : records.packets.get(packet.basedOn);
  const changes = {
    added: 0,
    edited: 0,
    removed: 0,
    ...Object.fromEntries(countBy(taken, ({ change }) => change)),
  };
  const choices = {
    ours: 0,
    theirs: 0,
    both: 0,
    written: 0,
    ...Object.fromEntries(countBy(settled, ({ choice }) => choice)),
  };
  const isEmpty = taken.length + settled.length + unread.length === 0;
  return {
    number,
    date: dayOf(packet.at),
    sentences: [
      merge.came[packet.way](dayOf(packet.at), packet.name),
      ...(sent ? [merge.basedOn(dayOf(sent.at))] : []),
      merge.merged(dayOf(kept.at)),
      isEmpty ? merge.nothing : merge.takenIn(changes),
      ...(settled.length > 0 ? [merge.settled(choices)] : []),
      ...(unread.length > 0 ? [merge.unread(unread.length)] : []),
    ],
    taken: takenLines(records, taken, packet.partnerId, language),
    conflicts: conflictLines(records, settled, packet.partnerId, language),
    unread,
  };
}

function nextSteps(returns: readonly ReturnReport[], waiting: number, language: Language): readonly string[] {
  const { merge } = documentLabels(language);
  const sum = (count: (each: ReturnReport) => number): number =>
    returns.reduce((total, each) => total + count(each), 0);
  const [conflicts, unread] = [sum((each) => each.conflicts.length), sum((each) => each.unread.length)];
  return [
    ...(conflicts > 0 ? [merge.review(conflicts)] : []),
    ...(unread > 0 ? [merge.enter(unread)] : []),
    ...(waiting > 0 ? [merge.wait(waiting)] : []),
    merge.goOn,
  ];
}
