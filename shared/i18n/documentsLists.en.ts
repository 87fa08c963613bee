import type { SessionKind } from '../domain/sessionKind.ts';
import { words } from './en/words.ts';

/** Words of the agenda and of the list of participants in English. */
export const listsEn = {
  agenda: {
    title: 'Agenda',
    columns: {
      time: 'Time',
      session: 'Session',
      question: 'Focus question',
      method: 'Method',
      responsible: 'Responsible',
      materials: 'Materials',
    },
    parallel: 'in parallel',
    minutes: (minutes: number) => `${minutes} min`,
    span: (start: string, end: string) => `${start} – ${end}`,
    noDays: 'The agenda has no day yet.',
    noSessions: 'Nothing is planned for this day yet.',
  },
  participants: {
    title: 'Participants',
    columns: {
      number: 'No.',
      name: 'Name',
      otherName: 'Name in Chinese',
      partner: 'Partner',
      mark: 'Mark',
      role: 'Position',
      contact: 'Contact',
      sex: 'Sex',
      signature: 'Signature',
      count: 'Participants',
      women: 'Women',
      share: 'Share of women',
    },
    sexes: { female: 'Female', male: 'Male' },
    sheets: { people: 'Participants', partners: 'By partner' },
    count: (count: number) => `${count}`,
  },
  kinds: words.kind as Readonly<Record<SessionKind, string>>,
};

export type ListLabels = typeof listsEn;
