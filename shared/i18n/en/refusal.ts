/** Why a command was refused, and what to do about it. */
export const refusal = {
  'bad-input': 'This value does not fit here. Nothing was changed.',
  'not-allowed': 'This window may not change the workshop.',
  'not-found': 'What you wanted to change is no longer there.',
  'already-exists': 'This is already there.',
  'empty-text': 'A card needs at least one word. To take it away, remove the card.',
  'session-has-cards_one': 'This session holds a card. Move it to another session or the parking lot first.',
  'session-has-cards_other':
    'This session holds {{count}} cards. Move them to another session or the parking lot first.',
  'day-has-sessions_one': 'This day has a session. Move it to another day first.',
  'day-has-sessions_other': 'This day has {{count}} sessions. Move them to another day first.',
  'day-taken': 'The workshop already has a day on this date.',
  'session-has-content':
    'This session has findings, decisions, notes, photos or votings. Move or remove them first.',
  'partner-has-people_one': 'This partner has a participant. Give them to another partner first.',
  'partner-has-people_other': 'This partner has {{count}} participants. Give them to another partner first.',
  'partner-has-said_one': 'This partner has a vote or reservation, which belongs to the record.',
  'partner-has-said_other': 'This partner has {{count}} votes and reservations, which belong to the record.',
  'partner-has-content':
    'This partner has {{cards}} cards and {{activities}} activities. Give them to another partner first.',
  'mark-taken': 'Another partner has the mark {{mark}}.',
  'objective-has-outputs_one': 'This objective has an output. Move or remove it first.',
  'objective-has-outputs_other': 'This objective has {{count}} outputs. Move or remove them first.',
  'output-has-activities_one': 'A partner has an activity under this output. Move it first.',
  'output-has-activities_other': 'Partners have {{count}} activities under this output. Move them first.',
  'no-board': 'A break has no board.',
  'end-before-start': 'The end lies before the start.',
  'nothing-to-undo': 'There is nothing to undo.',
  'changed-since': 'This has been changed since and cannot be undone by itself.',
  'not-saved': 'This could not be saved; everything before it is safe. Is the disk full? Detail: {{detail}}',
} as const;
