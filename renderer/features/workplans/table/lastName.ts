import type { Language } from '../../../../shared/domain/text.ts';
import { plain } from '../../../../shared/domain/typedNumber.ts';

/** The name that somebody is writing at the end of a list of names, in small letters. */
export function lastName(draft: string): string {
  return nameAtEnd(draft).toLowerCase();
}

/** The same as it is written. */
export function nameAtEnd(draft: string): string {
  const last =
    plain(draft)
      .split(/[,;、/]/u)
      .at(-1) ?? '';
  return last.replace(/\?+$/u, '').trim();
}

/**
 * What the field goes on to say after one of a list was chosen: the known names, what nobody knows but the letters by
 * which it was found, and the sign after which the next one is written.
 */
export function continued(
  known: string,
  unknown: readonly string[],
  draft: string,
  language: Language,
): string {
  const kept = unknown.filter(
    (name, index) => index < unknown.length - 1 || lastName(name) !== lastName(draft),
  );
  const between = language === 'zh' ? '、' : ', ';
  const said = [known, ...kept].filter((name) => name !== '').join(between);
  return said === '' ? '' : `${said}${between}`;
}
