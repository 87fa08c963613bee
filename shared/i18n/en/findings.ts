/** Findings and decisions of a session, and all of them together. */
export const findings = {
  title: 'Findings',
  handle: 'Move {{reference}}',
  more: 'More for {{reference}}',
  add: 'New finding',
  addHint: 'Type what was concluded, Enter',
  from: 'From cards',
  statement: { label: 'Statement of {{reference}}', placeholder: 'What does the session conclude?' },
  grade: {
    label: 'Evidence grade of {{reference}}',
    monitoring: { name: 'Monitoring data', hint: 'Counted in the regular monitoring of the project' },
    evaluation: { name: 'Evaluation', hint: 'Found by an evaluation, a study or an audit' },
    experience: { name: 'Expert experience', hint: 'Seen by experts in their own work' },
    opinion: { name: 'Opinion', hint: 'Said in the room, not checked yet' },
  },
  share: {
    label: 'How many of how many, {{reference}}',
    shown: '{{n}} of {{of}}',
    placeholder: 'n of N',
    wrong: 'Type it as 77 of 120 or 77/120; the first number is the smaller one.',
  },
  source: { label: 'Source of {{reference}}', placeholder: 'Where is it written down?' },
  evidence: {
    label: 'Evidence of {{reference}}',
    add: 'Add evidence to {{reference}}',
    addFirst: 'Add evidence',
    show: 'Show {{reference}} on its board: {{words}}',
    remove: 'Take {{reference}} out of {{of}}',
  },
  strength: {
    none: 'No cards behind it',
    cards_one: '{{count}} card',
    cards_other: '{{count}} cards',
    partners_one: '{{count}} partner',
    partners_other: '{{count}} partners',
    votes_one: '{{count}} vote',
    votes_other: '{{count}} votes',
    and: ' · ',
  },
  reserve: {
    add: 'Who reserves? {{of}}',
    list: 'Reservations on {{of}}',
    word: 'Reservation',
    text: 'Reservation of {{name}} on {{of}}',
    placeholder: 'Why does {{name}} reserve?',
    remove: 'Take back the reservation of {{name}} on {{of}}',
  },
  decision: {
    title: 'Decisions',
    one: 'Decision',
    name: 'Decision {{number}}',
    placeholder: 'What was decided?',
    add: 'New decision',
    addHint: 'Type what was decided, Enter',
  },
  empty: {
    title: 'What does the room conclude?',
    text: 'A finding is one statement that rests on clusters and cards. Say how well it is supported, and who reserves.',
    action: 'Conclude from {{name}}',
  },
  none: {
    text: 'Findings are written in the sessions. Open a session, choose Findings, and conclude from its largest cluster.',
    action: 'Go to the sessions',
  },
  filter: {
    search: 'Search findings',
    grade: 'All grades',
    partner: 'All partners',
    session: 'All sessions',
    none: 'No finding fits',
    noneText: 'The search and the filters together leave nothing over.',
    clear: 'Show all findings',
  },
} as const;

/** One card or cluster out of many. */
export const picker = {
  placeholder: 'Number or words',
  none: 'No card or cluster fits.',
} as const;
