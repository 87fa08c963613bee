/** Shorter ones are found by trying in an afternoon. */
export const SHORTEST_PASSPHRASE = 8;

/** What a person has typed so far, twice. */
export type PassphraseDraft = {
  readonly isWanted: boolean;
  readonly first: string;
  readonly again: string;
};

export const noPassphrase: PassphraseDraft = { isWanted: false, first: '', again: '' };

export type PassphraseState =
  | { readonly kind: 'none' }
  | { readonly kind: 'ready'; readonly passphrase: string }
  | { readonly kind: 'too-short' }
  | { readonly kind: 'different' };

/** Whether a file can be written with it. What was typed is taken as it is, with its spaces. */
export function passphraseState({ isWanted, first, again }: PassphraseDraft): PassphraseState {
  if (!isWanted) return { kind: 'none' };
  if ([...first].length < SHORTEST_PASSPHRASE) return { kind: 'too-short' };
  return first === again ? { kind: 'ready', passphrase: first } : { kind: 'different' };
}
