/** What the facilitator notes down of a session for themselves. */
export const privateNote = {
  title: 'Private note',
  hint: 'Only on this laptop’s console: never on the wall, in no document or packet.',
  placeholder: 'What to keep in mind for this session …',
} as const;
