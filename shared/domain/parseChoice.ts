import type { Payer, Status } from './activity.ts';
import { plain } from './typedNumber.ts';

const payerWords: readonly (readonly [Payer, RegExp])[] = [
  ['ilo', /^(?:ilo|international labou?r organi[sz]ation|国际劳工组织|国际劳工局)$/iu],
  [
    'partnerCash',
    /^(?:partner[\s,()-]*)?(?:in )?cash\)?$|^partnerCash$|^(?:伙伴单位|伙伴|单位)?[\s,(]*现金\)?$/iu,
  ],
  [
    'partnerInKind',
    /^(?:partner[\s,()-]*)?in[\s-]?kind\)?$|^partnerInKind$|^(?:伙伴单位|伙伴|单位)?[\s,(]*实物(?:投入)?\)?$/iu,
  ],
];

const statusWords: readonly (readonly [Status, RegExp])[] = [
  ['planned', /^(?:planned|plan|not (?:yet )?started|to do|计划中?|已计划|未开始|尚未开始|未启动)$/iu],
  [
    'underWay',
    /^(?:under ?way|in progress|on-?going|started|running|进行中|正在进行|已开始|已启动|实施中)$/iu,
  ],
  ['done', /^(?:done|completed?|finished|已?完成|已结束)$/iu],
];

/** Who pays, in the words of the interface or of a spreadsheet, in either language; null for anything else. */
export function parsePayer(typed: string): Payer | null {
  return chosen(typed, payerWords);
}

/** How far an activity is, as people write it: `in progress`, `已完成`; null for anything else. */
export function parseStatus(typed: string): Status | null {
  return chosen(typed, statusWords);
}

function chosen<T>(typed: string, words: readonly (readonly [T, RegExp])[]): T | null {
  const text = plain(typed);
  return words.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
