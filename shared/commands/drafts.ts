import { draftSchema } from '../domain/draft.ts';
import { change, command } from './command.ts';

/** Keeps what stands in a field; an empty text forgets it. */
export const keepDraft = command('drafts/keep', draftSchema, (records, draft) =>
  change(records, (edit) =>
    draft.text === '' ? edit.remove('drafts', draft.id) : edit.put('drafts', draft),
  ),
);
