import { plain } from './typedNumber.ts';

/** Something that can be named in a list, by any of its names. */
export type Named<Id> = { readonly id: Id; readonly names: readonly string[] };

export type ParsedNames<Id> = {
  /** Each once, in the order of their first mention; asked when a question mark stands behind the last one. */
  readonly found: readonly { readonly id: Id; readonly isAsked: boolean }[];
  readonly unknown: readonly string[];
};

const separators = /^[\s,;、/]+/u;
/** Words join only what is known: 呼和浩特 is one place. */
const behindName =
  /^\s*(\?+|\(\s*(?:\?|tbc|to be confirmed|not confirmed|待确认|未确认)\s*\))?(?:\s*$|\s*(?=[,;、/])|\s+and\s+|\s*(?:&|和|及|与)\s*)/iu;

/** Several names as people write them in a row: `CEC, SAWS Hunan?`, `浙江、湖南`. A name may hold a comma itself. */
export function parseNames<Id>(typed: string, all: readonly Named<Id>[]): ParsedNames<Id> {
  const labels = all
    .flatMap(({ id, names }) => names.map((name) => ({ id, label: plain(name).toLowerCase() })))
    .filter(({ label }) => label !== '')
    .sort((a, b) => b.label.length - a.label.length);
  const found = new Map<Id, boolean>();
  const unknown: string[] = [];
  let rest = plain(typed).replaceAll(/[\r\n]+/gu, ',');
  while (rest !== '') {
    const separator = separators.exec(rest);
    const known = separator ? null : nameAt(rest, labels);
    if (separator) rest = rest.slice(separator[0].length);
    else if (known) {
      found.set(known.id, known.isAsked);
      rest = known.rest;
    } else {
      const end = rest.search(/[,;、/]|$/u);
      unknown.push(rest.slice(0, end).trim());
      rest = rest.slice(end);
    }
  }
  return { found: [...found].map(([id, isAsked]) => ({ id, isAsked })), unknown };
}

type Label<Id> = { readonly id: Id; readonly label: string };

function nameAt<Id>(text: string, labels: readonly Label<Id>[]) {
  const lower = text.toLowerCase();
  for (const { id, label } of labels) {
    // `Cecil` does not name CE.
    const behind = lower.startsWith(label) ? behindName.exec(text.slice(label.length)) : null;
    if (behind)
      return { id, isAsked: behind[1] !== undefined, rest: text.slice(label.length + behind[0].length) };
  }
  return null;
}
