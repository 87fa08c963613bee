/** The message as it is being written: kept like every draft, and on the wall only when it is shown. */
export const messageDraft = 'wall:message';
