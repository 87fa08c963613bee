import type { DayId } from '../domain/day.ts';
import type { Participant, Sex } from '../domain/participant.ts';
import type { PartnerId } from '../domain/partner.ts';
import { type Language, otherLanguage } from '../domain/text.ts';
import { sorted } from '../lib/order.ts';
import { daysOf, where } from '../records/queries.ts';
import type { Records } from '../records/tables.ts';
import { formatShortDay } from './format.ts';
import { Naming } from './naming.ts';
import { type Opening, openingOf } from './opening.ts';

export type PersonLine = {
  readonly name: string;
  /** In the other language, where it is known and differs. */
  readonly other: string;
  readonly role: string;
  readonly contact: string;
  readonly sex: Sex | null;
  /** For each day of the workshop. */
  readonly attended: readonly boolean[];
};

export type Headcount = {
  readonly people: number;
  readonly women: number;
  /** People whose sex is recorded: the share of women is one of them. */
  readonly known: number;
  readonly attended: readonly number[];
};

export type Delegation = Headcount & {
  readonly partner: string;
  readonly mark: string;
  readonly members: readonly PersonLine[];
};

export type People = {
  readonly days: readonly string[];
  /** All partners in their order, also one without people; people of no partner last. */
  readonly delegations: readonly Delegation[];
  readonly all: Headcount;
  /** False as long as nobody was marked on any day: the columns are then empty, not a record of absence. */
  readonly hasAttendance: boolean;
};

export type ParticipantsReport = Opening & { readonly kind: 'participants'; readonly people: People };

export function participantsReport(records: Records, language: Language): ParticipantsReport {
  return { kind: 'participants', ...openingOf(records, language), people: peopleOf(records, language) };
}

export function peopleOf(records: Records, language: Language): People {
  const naming = new Naming(records, language);
  const days = daysOf(records);
  const dayIds = days.map((day) => day.id);
  const partnerIds: readonly (PartnerId | null)[] = [
    ...sorted(records.partners.values()).map((partner) => partner.id),
    null,
  ];
  const delegations = partnerIds.flatMap((partnerId): readonly Delegation[] => {
    const people = sorted(where(records.participants, (person) => person.partnerId === partnerId));
    if (people.length === 0 && partnerId === null) return [];
    const members = people.map((person) => personLine(person, dayIds, naming));
    return [
      {
        partner: naming.partner(partnerId),
        mark: naming.mark(partnerId),
        members,
        ...headcount(members, dayIds.length),
      },
    ];
  });
  const all = headcount(
    delegations.flatMap(({ members }) => members),
    dayIds.length,
  );
  return {
    days: days.map(({ date }) => formatShortDay(date, language)),
    delegations,
    all,
    hasAttendance: all.attended.some((count) => count > 0),
  };
}

function personLine(person: Participant, days: readonly DayId[], naming: Naming): PersonLine {
  const name = naming.text(person.name);
  const other = person.name[otherLanguage(naming.language)].trim();
  return {
    name,
    other: other === name ? '' : other,
    role: naming.text(person.role),
    contact: person.contact.trim(),
    sex: person.sex,
    attended: days.map((day) => person.attendance.includes(day)),
  };
}

function headcount(members: readonly PersonLine[], days: number): Headcount {
  return {
    people: members.length,
    women: members.filter(({ sex }) => sex === 'female').length,
    known: members.filter(({ sex }) => sex !== null).length,
    attended: Array.from(
      { length: days },
      (_, day) => members.filter(({ attended }) => attended[day] === true).length,
    ),
  };
}
