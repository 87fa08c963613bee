import type { ChoiceKind, TakenRow } from '../domain/planMerge.ts';
import { some } from './documentsReport.en.ts';

type Counts = Readonly<Record<TakenRow['change'], number>>;
type Settled = Readonly<Record<ChoiceKind, number>>;

/** `two in 2, three in 1`, of what there is. */
function listed(parts: readonly (readonly [count: number, say: (count: number) => string])[]): string {
  return parts
    .filter(([count]) => count > 0)
    .map(([count, say]) => say(count))
    .join(', ');
}

/** Words of the report that tells a partner what became of its returned plan, in English. */
export const mergeEn = {
  title: 'Merge report',
  subject: (partner: string, programme: string) => `Merge report for ${partner} – ${programme}`,
  returns: 'Returns merged',
  count: (count: number, latest: string) => (count === 1 ? latest : `${count}, the latest of ${latest}`),
  thanks: (partner: string) =>
    `The programme team thanks ${partner} for returning its workplan. This report sets out, return by return, what has ` +
    'been taken into the plan, which points had been changed on both sides and how they were settled, and what could ' +
    'not be read. Every file that came back is kept as it was received.',
  next: 'Next steps',
  review: (count: number) =>
    `Kindly look through the ${some(count, 'point')} that had been changed on both sides, in the tables below. Please let ` +
    'us know where a decision does not meet your intention; it can be changed.',
  enter: (count: number) =>
    `Kindly tell us where the ${some(count, 'text')} that could not be read ${count === 1 ? 'belongs' : 'belong'}, or ` +
    'enter the missing words in your plan and return it once more.',
  wait: (count: number) =>
    `${count === 1 ? 'One more return has' : `${count} more returns have`} been received and will be merged; this report ` +
    `does not cover ${count === 1 ? 'it' : 'them'} yet.`,
  goOn:
    'Please continue from the plan as it now stands: open the next packet that you receive from us, or go on in the copy ' +
    'that you have. You may return it at any time; only what has changed since will be merged.',
  heading: (n: number, date: string) => `Return ${n}: ${date}`,
  came: {
    packet: (date: string, file: string) => `The plan came back on ${date} as a packet (${file}).`,
    word: (date: string, file: string) => `The plan came back on ${date} as an edited Word file (${file}).`,
  },
  basedOn: (date: string) => `It started from the packet of ${date}.`,
  merged: (date: string) => `It was merged on ${date}.`,
  takenIn: ({ added, edited, removed }: Counts) =>
    added + edited + removed === 0
      ? 'It held no change beyond the points below.'
      : `Taken into the plan: ${listed([
          [added, (count) => `${some(count, 'row')} added`],
          [edited, (count) => `${some(count, 'row')} edited`],
          [removed, (count) => `${some(count, 'row')} removed`],
        ])}.`,
  nothing: 'It held nothing that was not in the plan already.',
  settled: ({ ours, theirs, both, written }: Settled) =>
    `${some(ours + theirs + both + written, 'point')} had been changed on both sides: ${listed([
      [theirs, (count) => `your version stands in ${count}`],
      [ours, (count) => `ours in ${count}`],
      [both, (count) => `both stand in ${count}`],
      [written, (count) => `a new version was written for ${count}`],
    ])}.`,
  unread: (count: number) =>
    `${some(count, 'text')} of the Word file could not be read into the plan and ${count === 1 ? 'is' : 'are'} listed below.`,
  sections: { taken: 'Taken into the plan', settled: 'Changed on both sides', unread: 'Not read' },
  captions: {
    taken: (date: string) => `Rows taken from the return of ${date}`,
    settled: (date: string) => `Points changed on both sides, return of ${date}`,
    unread: (date: string) => `Texts that could not be read, return of ${date}`,
  },
  columns: {
    number: 'No.',
    row: 'Activity or milestone',
    change: 'Change',
    fields: 'What changed',
    point: 'Activity and field',
    sent: 'As sent to you',
    ours: 'Changed on our side to',
    theirs: 'Changed on your side to',
    stands: 'What stands now',
    place: 'Where it stood',
    text: 'Text',
  },
  numbering: 'Numbers are those of the plan as it stands now; a row that is no longer in it has none.',
  changes: { added: 'Added', edited: 'Edited', removed: 'Removed' } satisfies Record<
    TakenRow['change'],
    string
  >,
  choices: {
    ours: 'Our version stands',
    theirs: 'Your version stands',
    both: 'Both versions stand',
    written: 'A new version was written',
  } satisfies Record<ChoiceKind, string>,
  wholeRow: 'The whole row',
  isRemoved: '(removed)',
  isKept: '(kept, with changes)',
  isThere: '(in the plan)',
  isUnknown: '(not known)',
  isBlank: '(empty)',
  milestone: (title: string) => `Milestone: ${title}`,
  wholePlan: 'The plan as a whole',
};

export type MergeLabels = typeof mergeEn;
