import { parkedCards } from '../domain/board.ts';
import type { Card } from '../domain/card.ts';
import type { ParkingOutcome } from '../domain/parking.ts';
import { referenceOf } from '../domain/reference.ts';
import { documentLabels } from '../i18n/documentLabels.ts';
import { assertNever } from '../lib/assert.ts';
import { outcomeOf } from '../records/parking.ts';
import type { Records } from '../records/tables.ts';
import { formatDays } from './format.ts';
import type { CardLine, Naming } from './naming.ts';

export type ParkingLine = CardLine & {
  /** The session in which it was put aside. */
  readonly session: string;
  readonly outcome: string;
  readonly isOpen: boolean;
};

/** What was put aside in any session, and how each item ended. */
export function parkingReport(records: Records, naming: Naming): readonly ParkingLine[] {
  return parkedCards(records.cards.values()).map((card) => parkingLine(records, card, naming));
}

function parkingLine(records: Records, card: Card, naming: Naming): ParkingLine {
  const { open } = documentLabels(naming.language).report.parking;
  const outcome = outcomeOf(records, card);
  const session = records.sessions.get(card.sessionId);
  return {
    ...naming.card(card),
    session: session ? naming.text(session.title) : '',
    outcome: outcome === null ? open : sentence(records, outcome, naming),
    isOpen: outcome === null,
  };
}

function sentence(records: Records, outcome: ParkingOutcome, naming: Naming): string {
  const { report, untitled } = documentLabels(naming.language);
  const say = report.parking;
  switch (outcome.kind) {
    case 'session': {
      const session = records.sessions.get(outcome.sessionId);
      return say.session((session && naming.text(session.title)) || untitled);
    }
    case 'finding': {
      const finding = records.findings.get(outcome.findingId);
      if (!finding) return say.open;
      const text = naming.text(finding.statement) || untitled;
      return say.finding(referenceOf('findings', finding.number), text);
    }
    case 'activity': {
      const activity = records.activities.get(outcome.activityId);
      return say.activity((activity && naming.text(activity.title)) || untitled);
    }
    case 'owner': {
      const due = outcome.due === null ? '' : formatDays([outcome.due], naming.language);
      return say.owner(naming.text(outcome.owner) || say.nobody, due);
    }
    case 'closed':
      return say.closed(naming.text(outcome.because));
    default:
      return assertNever(outcome);
  }
}
