import { mentionAt } from './mention.ts';

/** What a sign in the strategy document asks for: `/` something to insert, `#` or `[[` a record, `@` a partner. */
export type DocumentTrigger = {
  readonly kind: 'insert' | 'record' | 'partner';
  /** Where the sign stands in the text. */
  readonly start: number;
  readonly query: string;
};

/** On a Chinese keyboard the key of `/` writes `、`, which begins no sentence, and `[[` writes `【【`. */
const insert = /(?:(?<=^|\s)\/|^、)((?! )[\p{L}\d -]{0,40})$/u;
const record = /(?:(?<![\p{Script=Latin}\d._#＃-])[#＃]([^\s#＃]{0,40})|(?:\[\[|【【)([^\][【】]{0,40}))$/u;

/** The sign at the end of a text, which reaches to the caret, with what is typed behind it. */
export function documentTriggerAt(before: string): DocumentTrigger | null {
  const wanted = insert.exec(before);
  if (wanted) return { kind: 'insert', start: wanted.index, query: wanted[1] ?? '' };
  const named = record.exec(before);
  if (named) return { kind: 'record', start: named.index, query: named[1] ?? named[2] ?? '' };
  const partner = mentionAt(before, before.length);
  return partner && { kind: 'partner', start: partner.start, query: partner.query };
}
