/** Photos of flipcharts and card walls. */
export const photos = {
  add: 'Add photos…',
  files: 'Photos to add',
  list: 'Photos of the session',
  hint: 'Or drop or paste them anywhere here.',
  empty: {
    title: 'No photos yet',
    text: 'Drop or paste photos of flipcharts and of the card wall. They are kept in the workshop file and printed in the report.',
  },
  number: 'Photo {{number}}',
  caption: 'Caption of photo {{number}}',
  addCaption: 'What it shows',
  enlarge: 'Enlarge: {{name}}',
  more: 'More for {{name}}',
  earlier: 'Move before',
  later: 'Move behind',
  shows: 'What {{name}} shows',
  wholeSession: 'Whole session',
  notRead: '{{name}} is not a picture that can be read. Nothing was added.',
  notKept: '{{name}} could not be kept in the workshop file. Is the disk full?',
} as const;
