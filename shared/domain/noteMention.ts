import { mentionAt } from './mention.ts';

/** What is about to be mentioned in notes: a partner behind `@`, a card behind `#`, on either keyboard. */
export type NoteMention = {
  readonly kind: 'partner' | 'card';
  /** Where the sign stands in the text. */
  readonly start: number;
  readonly query: string;
};

const card = /(?<![\p{Script=Latin}\d._#＃-])[#＃]([^\s#＃]{0,40})$/u;

/** The mention at the end of a text, which reaches to the caret. */
export function noteMentionAt(before: string): NoteMention | null {
  const partner = mentionAt(before, before.length);
  if (partner) return { kind: 'partner', start: partner.start, query: partner.query };
  const found = card.exec(before);
  return found ? { kind: 'card', start: found.index, query: found[1] ?? '' } : null;
}
