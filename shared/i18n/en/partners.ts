/** The list of partners. */
export const partners = {
  title: 'Partners',
  empty: {
    title: 'Who is in the room?',
    text: 'Add the organisations that send a delegation. Each gets a mark, a colour and a workplan of its own.',
  },
  list: 'Partners of the workshop',
  mark: 'Mark',
  markOf: 'Mark of {{name}}',
  wrongMark: 'A mark has one to three letters, or one Chinese character.',
  colour: 'Colour',
  colourOf: 'Colour of {{name}}: {{colour}}',
  name: { en: 'English', zh: '中文' },
  nameIn: { en: 'English name of {{mark}}', zh: 'Chinese name of {{mark}}' },
  addName: { en: 'English name', zh: '中文名称' },
  cards: 'Cards',
  activities: 'Activities',
  workplanOf: 'Open the workplan of {{name}}',
  handle: 'Move {{name}}',
  moreOf: 'More for {{name}}',
  add: 'Add a partner',
  addHint: 'Type a name and press Enter. Pasted lines become one partner each.',
} as const;
