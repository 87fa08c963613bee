/** Where a packet is protected with a passphrase. */
export const passphrase = {
  protect: 'Protect with a passphrase',
  first: 'Passphrase',
  again: 'Passphrase again',
  hint_one:
    'At least {{count}} character. Tell it by telephone, not in the mail that carries the file: without it nobody can open the file, and nobody can recover it.',
  hint_other:
    'At least {{count}} characters. Tell it by telephone, not in the mail that carries the file: without it nobody can open the file, and nobody can recover it.',
  tooShort_one: 'Too short: at least {{count}} character.',
  tooShort_other: 'Too short: at least {{count}} characters.',
  different: 'The two are not the same.',
} as const;
