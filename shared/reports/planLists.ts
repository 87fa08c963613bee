import type { Activity, ActivityId } from '../domain/activity.ts';
import type { Milestone } from '../domain/milestone.ts';
import type { Participant } from '../domain/participant.ts';
import type { PartnerId } from '../domain/partner.ts';
import type { AcceptedCheck, CheckId } from '../domain/planCheck.ts';
import { otherLanguage } from '../domain/text.ts';
import type { Workplan } from '../domain/workplan.ts';
import { grouped } from '../lib/grouped.ts';
import { sorted } from '../lib/order.ts';
import { where } from '../records/queries.ts';
import type { Records } from '../records/tables.ts';
import { formatMonth } from './format.ts';
import type { Naming } from './naming.ts';

/** `row` is the place of the activity among the rows of the plan. */
export type MilestoneLine = {
  readonly row: number;
  readonly title: string;
  readonly month: string;
  readonly isDone: boolean;
};

export type ContactLine = {
  readonly name: string;
  /** In the other language, where it is known and differs. */
  readonly other: string;
  readonly role: string;
  readonly contact: string;
};

export type AcceptedLine = {
  /** Null for a check of the plan as a whole. */
  readonly row: number | null;
  readonly check: CheckId;
  readonly reason: string;
};

export type RowActivity = { readonly row: number; readonly number: string; readonly activity: Activity };

export type Milestones = ReadonlyMap<ActivityId, readonly Milestone[]>;

export function milestonesByActivity({ milestones }: Pick<Records, 'milestones'>): Milestones {
  const byActivity = grouped(milestones.values(), ({ activityId }) => activityId);
  return new Map([...byActivity].map(([id, own]) => [id, sorted(own)]));
}

/** In the order of time; those without a month last. */
export function milestoneLines(
  activities: readonly RowActivity[],
  milestones: Milestones,
  naming: Naming,
): readonly MilestoneLine[] {
  const all = activities.flatMap(({ row, activity }) =>
    (milestones.get(activity.id) ?? []).map((milestone) => ({ row, milestone })),
  );
  const when = ({ milestone }: (typeof all)[number]): string => milestone.month ?? '~';
  return all
    .toSorted((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : a.row - b.row))
    .map(({ row, milestone: { title, month, isDone } }) => ({
      row,
      title: naming.text(title),
      month: month === null ? '' : formatMonth(month, naming.language),
      isDone,
    }));
}

/** The people of the partner in the order of the list. */
export function contactLines(records: Records, partnerId: PartnerId, naming: Naming): readonly ContactLine[] {
  return sorted(where(records.participants, (person) => person.partnerId === partnerId)).map((person) =>
    contactLine(person, naming),
  );
}

function contactLine({ name: names, role, contact }: Participant, naming: Naming): ContactLine {
  const name = naming.text(names);
  const other = names[otherLanguage(naming.language)].trim();
  return { name, other: other === name ? '' : other, role: naming.text(role), contact: contact.trim() };
}

/** Those of the plan as a whole, then by activity. */
export function acceptedLines(
  workplan: Workplan | undefined,
  activities: readonly RowActivity[],
  naming: Naming,
): readonly AcceptedLine[] {
  const lines = (row: number | null, accepted: readonly AcceptedCheck[]): readonly AcceptedLine[] =>
    accepted.map(({ check, reason }) => ({ row, check, reason: naming.text(reason) }));
  return [
    ...lines(null, workplan?.accepted ?? []),
    ...activities.flatMap(({ row, activity }) => lines(row, activity.accepted)),
  ];
}
