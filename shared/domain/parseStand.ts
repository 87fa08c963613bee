import type { Stand, Standing } from './position.ts';

const words: readonly (readonly [Standing, string])[] = [
  ['silent', 'not said(?: yet)?|silent|-|–|—|0|尚未表态|未表态'],
  [
    'reservation',
    '(?:agreed )?with (?:a )?reservations?|reservations?|reserved?|r|2|△|有保留地?(?:的?同意)?|保留(?:意见)?',
  ],
  ['notAgreed', 'not agreed|disagree[sd]?|no|✗|✘|×|x|n|3|不同意|反对'],
  ['agreed', 'agree[sd]?|yes|ok|✓|✔|√|a|1|y|同意|赞成'],
];

const patterns = words.map(
  ([standing, pattern]) =>
    [
      standing,
      new RegExp(`^(?:[✓✔√△✗✘×] )?(?:${pattern})(?:\\s*[:：–—-]\\s*(?<text>\\S.*))?$`, 'isu'),
    ] as const,
);

/** `text` is empty where none was given. */
type ReadStand = { readonly standing: Standing; readonly text: string };

/**
 * Where a partner stands, as people write it in either language, with what it reserves behind a colon:
 * `agreed`, `有保留：需要预算`. Nothing is one that has not said yet; null for what means none of these.
 */
export function parseStand(typed: string): ReadStand | null {
  const said = typed.trim();
  if (said === '') return { standing: 'silent', text: '' };
  for (const [standing, pattern] of patterns) {
    const found = pattern.exec(said);
    if (found) return { standing, text: found.groups?.['text'] ?? '' };
  }
  return null;
}

const keys: Readonly<Record<string, Standing>> = {
  a: 'agreed',
  '1': 'agreed',
  r: 'reservation',
  '2': 'reservation',
  n: 'notAgreed',
  '3': 'notAgreed',
  '0': 'silent',
};

/** The stand that one key means where stands are typed: the letters of its English word, or its place. */
export function standOfKey(key: string): Standing | null {
  return keys[key.normalize('NFKC').toLowerCase()] ?? null;
}

/** As `parseStand` reads it again. */
export function standText(stand: Stand | null, word: string, text: string): string {
  if (stand === null) return '';
  return text === '' ? word : `${word}: ${text}`;
}
