import type { EvidenceGrade } from '../domain/finding.ts';

export const some = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** Words of the workshop report in English. */
export const reportEn = {
  title: 'Workshop report',
  contents: 'Contents',
  summary: 'Summary',
  aims: 'Aims of the workshop',
  participants: 'Participants',
  agenda: 'Agenda as held',
  day: (n: number, date: string) => `Day ${n}: ${date}`,
  parkingLot: 'Parking lot',
  annex: (n: number, title: string) => `Annex ${n}. ${title}`,
  people: 'List of participants',
  allCards: 'All cards by reference',
  figure: 'Figure',
  languages: { en: 'English', zh: 'Chinese' },
  language: 'Languages',
  board: 'Cards',
  voting: 'Voting',
  findings: 'Findings',
  decisions: 'Decisions',
  notes: 'Notes',
  photos: 'Photos',
  question: 'Focus question',
  loose: 'Cards of no cluster',
  looseOfChallenges: 'Cards tied to no challenge',
  untitledCluster: '(not named)',
  captions: {
    participants: 'Participants by partner',
    agenda: (date: string) => `Agenda of ${date}, planned and as held`,
    board: (session: string) => `Cards of the session “${session}”`,
    voting: (title: string) => `Result of the voting “${title}”`,
    findings: (session: string) => `Findings of the session “${session}”`,
    parking: 'Items of the parking lot and how they ended',
    people: 'Participants and the days on which they were there',
    cards: 'Cards in the order in which they were written',
    photo: (session: string) => `Photo from the session “${session}”`,
  },
  columns: {
    reference: 'Ref.',
    card: 'Card',
    partner: 'Partner',
    number: 'No.',
    finding: 'Finding',
    evidence: 'Evidence',
    planned: 'Planned',
    held: 'Held',
    session: 'Session',
    remark: 'Remark',
    rank: 'Rank',
    option: 'Option',
    total: 'Votes',
    placings: 'Placings',
    impact: 'Impact',
    ease: 'Ease',
    others: 'Others',
    item: 'Item',
    outcome: 'How it ended',
    place: 'Session and cluster',
    participants: 'Participants',
    women: 'Women',
    share: 'Share of women',
  },
  partnerless: 'No partner',
  total: 'All',
  grades: {
    monitoring: 'Monitoring data',
    evaluation: 'Evaluation',
    experience: 'Expert experience',
    opinion: 'Opinion',
  } satisfies Record<EvidenceGrade, string>,
  source: (source: string) => `Source: ${source}`,
  share: (n: string, of: string, percent: string) => `${n} of ${of} (${percent})`,
  restsOn: 'Rests on',
  reservation: (partner: string, text: string) =>
    text === '' ? `Reservation of ${partner}` : `Reservation of ${partner}: ${text}`,
  agreed: 'Agreed without reservation.',
  clusterFigures: (cards: number, votes: number | null) =>
    `${some(cards, 'card')}${votes === null ? '' : `, ${some(votes, 'vote')}`}`,
  held: {
    longer: (minutes: number) => `${minutes} min longer than planned`,
    shorter: (minutes: number) => `Ended early: ${minutes} min shorter than planned`,
    running: 'Not ended when this report was written',
    notHeld: 'Not held',
    notTimed: 'Held; its times were not recorded',
    parallel: 'In parallel with the session before',
    from: (start: string) => `from ${start}`,
    noRuns: 'The times at which the sessions were held were not recorded.',
    sessionNotHeld: 'This session was not held.',
    nothing: 'Nothing was recorded in this session.',
  },
  votingRules: {
    dots: (dots: string, perOption: string) => `${dots}${perOption}.`,
    perPerson: (dots: number) => `Each person had ${some(dots, 'dot')}`,
    perPartner: (dots: number) => `Each partner had ${some(dots, 'dot')}`,
    perOption: (dots: number) => `, at most ${dots} for one option`,
    hands: 'Hands were counted by the facilitator.',
    impactEase: 'Options were placed by impact and ease, each from 0 (low) to 10 (high).',
    secret: 'Nobody saw the result before all had voted.',
    facilitator: 'The facilitator voted, too.',
    voters: (voters: number) => `${some(voters, 'voter')} took part.`,
    open: 'The voting was still open when this report was written.',
    kept: 'The result has not been revealed and is not printed.',
    none: 'Nobody has voted.',
    noOptions: 'What was voted on is no longer there.',
    tie: (rank: number, options: string) => `Tied for rank ${rank}: ${options}.`,
    lookAgain: (options: string) => `Look again, chosen by nobody: ${options}.`,
  },
  unanswered: (challenges: string) => `No way to overcome was put forward for ${challenges}.`,
  quadrants: {
    doFirst: 'Do first',
    plan: 'Plan',
    quickWins: 'Quick wins',
    leave: 'Leave',
  },
  parking: {
    open: 'Open',
    session: (title: string) => `Taken up in the session “${title}”`,
    finding: (reference: string, text: string) => `Became the finding ${reference}: ${text}`,
    activity: (title: string) => `Became an activity of a workplan: ${title}`,
    owner: (owner: string, due: string) =>
      due === '' ? `${owner} takes care of it` : `${owner} takes care of it by ${due}`,
    nobody: 'Somebody to be named',
    closed: (because: string) => (because === '' ? 'Closed' : `Closed, because ${because}`),
    none: 'Nothing was put aside.',
    openCount: (open: number, all: number) =>
      open === 0
        ? `All of the ${some(all, 'item')} that were put aside have come to an end.`
        : `${open.toLocaleString('en-GB')} of ${some(all, 'item')} ${open === 1 ? 'is' : 'are'} still open.`,
    parked: 'Parking lot',
  },
  photoMissing: 'The picture of this photo is not in the file.',
  sentences: {
    scope: (figures: { days: number; sessions: number; people: number; partners: number }) =>
      `The workshop was planned for ${some(figures.days, 'day')} with ${some(figures.sessions, 'session')}.` +
      (figures.people === 0
        ? ''
        : ` Its list of participants has ${some(figures.people, 'name')}` +
          `${figures.partners === 0 ? '' : ` of ${some(figures.partners, 'partner')}`}.`),
    cards: (figures: { cards: number; clusters: number }) =>
      `${some(figures.cards, 'card')} ${figures.cards === 1 ? 'was' : 'were'} written` +
      `${figures.clusters === 0 ? '.' : ` and brought together in ${some(figures.clusters, 'cluster')}.`}`,
    results: (figures: { findings: number; decisions: number; votings: number }) =>
      `The record holds ${some(figures.findings, 'finding')}, ${some(figures.decisions, 'decision')} and ` +
      `${some(figures.votings, 'voting')}.`,
    noCards: 'No cards have been written so far.',
    people: (count: number, partners: number) =>
      `The list has ${some(count, 'participant')}${partners === 0 ? '' : ` of ${some(partners, 'partner')}`}.`,
    women: (women: number, known: number, percent: string) =>
      `${some(women, 'woman', 'women')} ${women === 1 ? 'is' : 'are'} among the ${known} whose sex is recorded (${percent}).`,
    unsaid: (count: number) => `For ${some(count, 'person', 'people')} it is not recorded.`,
    attendance: (days: string) => `Attendance: ${days}.`,
    attendanceOf: (count: number, date: string) => `${count.toLocaleString('en-GB')} on ${date}`,
    noAttendance: 'Attendance was not recorded.',
    noPeople: 'No participants have been entered.',
    noAims: 'No aims have been written down.',
    seeAnnex: (n: number) => `The names are in annex ${n}.`,
    nothingRecorded: 'No session of this day has been recorded.',
  },
};

export type ReportLabels = typeof reportEn;
