/** Saving a workshop as a template. */
export const template = {
  menu: 'Save as a template…',
  title: 'Save as a template',
  what: 'Keeps the aims, the partners, the agenda with its methods and the strategy lines on this computer, to start another workshop from. Cards, people, findings, workplans and private notes are left out.',
  name: 'Name',
  description: 'When to use it',
  save: 'Save the template',
  saved: 'Saved: “{{name}}” is among the templates on the start screen.',
  notSaved: 'The template could not be written. Is the disk full? Nothing was changed.',
  remove: 'Remove the template “{{name}}”',
  own: 'Your own template',
} as const;
