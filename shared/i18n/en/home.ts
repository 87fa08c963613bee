/** The home screen. */
export const home = {
  settings: 'Settings',
  recent: 'Recent workshops',
  noRecent: 'Workshops you open will be listed here.',
  missing: 'The file is no longer here',
  forget: 'Remove “{{title}}” from the list',
  fresh: 'New workshop',
  open: 'Open a file…',
  example: {
    title: 'Look at a complete example',
    copy: 'Change anything: it is your own copy.',
    open: 'Open the example',
  },
  dropAnywhere: 'Or drop a .plenum file anywhere on the window.',
  dropHere: 'Drop a workshop file to open it',
  dropped:
    'Plenum opens workshop files (.plenum) and packets (.plenum-packet). {{name}} is neither; nothing was changed.',
  droppedLoose: 'Save {{name}} in a folder first, then drop it from there.',
  notOpened:
    'The workshop could not be opened or made. Is the disk full or write-protected? Detail: {{detail}}',
} as const;
