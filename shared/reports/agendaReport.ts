import { timeDay } from '../domain/agenda.ts';
import type { SessionKind } from '../domain/sessionKind.ts';
import type { Language } from '../domain/text.ts';
import { daysOf, sessionsOfDay } from '../records/queries.ts';
import type { Records } from '../records/tables.ts';
import { methodOf } from '../templates/methods.ts';
import { formatWeekday } from './format.ts';
import { plannedTimes } from './heldSession.ts';
import { Naming } from './naming.ts';
import { type Opening, openingOf } from './opening.ts';

export type AgendaRow = {
  readonly start: string;
  readonly end: string;
  readonly minutes: number;
  readonly title: string;
  readonly kind: SessionKind;
  readonly question: string;
  readonly method: string;
  readonly responsible: string;
  readonly materials: string;
  /** Runs at the same time as the row above. */
  readonly parallel: boolean;
  readonly illustrative: boolean;
};

export type AgendaDay = {
  readonly date: string;
  /** From the first to the last minute; null for an empty day. */
  readonly span: { readonly start: string; readonly end: string } | null;
  readonly rows: readonly AgendaRow[];
};

export type AgendaReport = Opening & { readonly kind: 'agenda'; readonly days: readonly AgendaDay[] };

/** The agenda as it is handed out: without purposes and private notes, which are for those who prepare it. */
export function agendaReport(records: Records, language: Language): AgendaReport {
  const naming = new Naming(records, language);
  const days = daysOf(records).map((day): AgendaDay => {
    const rows = timeDay(day, sessionsOfDay(records, day.id)).map((timed): AgendaRow => {
      const { session } = timed;
      const method = methodOf(session.methodId);
      return {
        ...plannedTimes(timed),
        minutes: session.minutes,
        title: naming.text(session.title),
        kind: session.kind,
        question: naming.text(session.question),
        method: method ? naming.text(method.name) : '',
        responsible: naming.text(session.responsible),
        materials: naming.text(session.materials),
        parallel: session.parallel,
        illustrative: session.illustrative,
      };
    });
    return { date: formatWeekday(day.date, language), span: spanOf(rows), rows };
  });
  return { kind: 'agenda', ...openingOf(records, language), days };
}

/** Times of day with two digits sort as text. */
function spanOf(rows: readonly AgendaRow[]): AgendaDay['span'] {
  const [start] = rows.map((row) => row.start).toSorted();
  const end = rows
    .map((row) => row.end)
    .toSorted()
    .at(-1);
  return start === undefined || end === undefined ? null : { start, end };
}
