import { timeDay } from '../domain/agenda.ts';
import type { BlobId } from '../domain/photo.ts';
import { hasBoard } from '../domain/sessionKind.ts';
import type { Language } from '../domain/text.ts';
import { indexEvidence } from '../records/evidence.ts';
import { daysOf, sessionsOfDay, where, workshopOf } from '../records/queries.ts';
import type { Records } from '../records/tables.ts';
import { type CardEntry, cardEntries } from './cardEntries.ts';
import { formatWeekday } from './format.ts';
import { type Held, heldOf, plannedTimes } from './heldSession.ts';
import { Naming } from './naming.ts';
import { type Opening, openingOf } from './opening.ts';
import { type ParkingLine, parkingReport } from './parkingReport.ts';
import { type People, peopleOf } from './participantsReport.ts';
import { hasContent, type SessionReport, sessionReport } from './sessionReport.ts';
import { workshopSentences } from './workshopSentences.ts';

export type HeldRow = {
  readonly planned: { readonly start: string; readonly end: string };
  readonly title: string;
  readonly illustrative: boolean;
  readonly isBreak: boolean;
  readonly parallel: boolean;
  readonly held: Held;
};

export type ReportDay = {
  readonly date: string;
  readonly agenda: readonly HeldRow[];
  /** Those with something to tell, in order. */
  readonly sessions: readonly SessionReport[];
};

/** The record of a workshop in one language, and nothing about how it looks. */
export type WorkshopReport = Opening & {
  readonly kind: 'report';
  readonly aims: string;
  readonly summary: string;
  readonly people: People;
  readonly days: readonly ReportDay[];
  /** Whether the times of any session were recorded. */
  readonly isTimed: boolean;
  readonly parking: readonly ParkingLine[];
  readonly cards: readonly CardEntry[];
  /** Whether anything in it is illustrative, and marked so. */
  readonly isMarked: boolean;
};

/**
 * Complete at any moment: sessions that were not held, not ended or ended early say so. Never in it:
 * private notes, drafts, purposes, who of a partner voted how, and results that are still secret.
 */
export function workshopReport(records: Records, language: Language, timeZone: string): WorkshopReport {
  const naming = new Naming(records, language);
  const evidence = indexEvidence(records);
  const anyRun = records.sessionRuns.size > 0;
  const days = daysOf(records).map((day): ReportDay => {
    const timed = timeDay(day, sessionsOfDay(records, day.id)).map((each) => {
      const { session } = each;
      const filled = hasContent(records, session);
      const run = records.sessionRuns.get(session.id);
      const held = heldOf(each, { day, run, hasContent: filled, anyRun, timeZone });
      return { session, planned: plannedTimes(each), held, filled };
    });
    return {
      date: formatWeekday(day.date, language),
      agenda: timed.map(({ session, planned, held }) => ({
        planned,
        held,
        title: naming.text(session.title),
        illustrative: session.illustrative,
        isBreak: session.kind === 'break',
        parallel: session.parallel,
      })),
      sessions: timed
        .filter(
          ({ session, filled }) => filled || (hasBoard(session.kind) && naming.text(session.question) !== ''),
        )
        .map(({ session, planned, held }) =>
          sessionReport(records, session, { planned, held }, evidence, naming),
        ),
    };
  });
  const people = peopleOf(records, language);
  return {
    kind: 'report',
    ...openingOf(records, language),
    aims: naming.text(workshopOf(records).aims),
    summary: workshopSentences(records, people, language),
    people,
    days,
    isTimed: anyRun,
    parking: parkingReport(records, naming),
    cards: cardEntries(records, naming),
    isMarked: hasIllustrative(records),
  };
}

function hasIllustrative(records: Records): boolean {
  const { sessions, cards, clusters, findings, decisions } = records;
  const tables = [sessions, cards, clusters, findings, decisions];
  return tables.some((table) => where<{ readonly illustrative: boolean }>(table, isMarked).length > 0);

  function isMarked({ illustrative }: { readonly illustrative: boolean }): boolean {
    return illustrative;
  }
}

/** The photos whose bytes a report needs. */
export function blobsOf({ days }: WorkshopReport): readonly BlobId[] {
  const photos = days.flatMap(({ sessions }) => sessions.flatMap((session) => session.photos));
  return [...new Set(photos.map(({ blob }) => blob))];
}
