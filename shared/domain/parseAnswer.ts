import type { ActionStatus, Level, Response } from './recommendation.ts';
import { lineKey, type StrategyLine } from './strategyLine.ts';
import { plain } from './typedNumber.ts';

const levelWords: readonly (readonly [Level, RegExp])[] = [
  ['high', /^(?:high|h|very high|urgent|高|很高|高优先级?)$/iu],
  ['medium', /^(?:medium|med|m|moderate|中|中等|一般)$/iu],
  ['low', /^(?:low|l|低|较低)$/iu],
];

const responseWords: readonly (readonly [Response, RegExp])[] = [
  [
    'partly',
    /^(?:part(?:ly|ially|ial)?(?: accept(?:ed|ance)?| agreed?)?|accepted (?:in part|partly|partially)|p|部分(?:接受|采纳|同意))$/iu,
  ],
  [
    'rejected',
    /^(?:reject(?:ed)?|not (?:accepted|agreed)|declined|no|n|r|不接受|未接受|不采纳|未采纳|拒绝|不同意)$/iu,
  ],
  ['accepted', /^(?:accept(?:ed)?|fully accepted|agreed?|yes|y|a|(?:完全)?接受|已接受|采纳|已采纳|同意)$/iu],
];

const statusWords: readonly (readonly [ActionStatus, RegExp])[] = [
  [
    'notStarted',
    /^(?:not (?:yet )?started|no action(?: taken)?|planned|to do|未开始|尚未开始|未启动|计划中)$/iu,
  ],
  [
    'underWay',
    /^(?:under ?way|in progress|on-?going|started|partly done|partially (?:done|completed)|进行中|正在进行|已启动|实施中|部分完成)$/iu,
  ],
  ['done', /^(?:done|completed?|implemented|finished|closed|已?完成|已实施|已落实|已结束)$/iu],
  [
    'overtaken',
    /^(?:overtaken(?: by events)?|no longer (?:relevant|applicable)|not applicable|n\/a|obsolete|不再适用|已不适用|不适用|情况已变(?:[，,]\s*不再适用)?)$/iu,
  ],
];

/** A priority, or what something takes, as an evaluation writes it: `High`, `中`; null for anything else. */
export function parseLevel(typed: string): Level | null {
  return chosen(typed, levelWords);
}

/** The response to a recommendation, in either language: `Partially accepted`, `部分接受`; null for anything else. */
export function parseResponse(typed: string): Response | null {
  return chosen(typed, responseWords);
}

/** How far the action is: `ongoing`, `已完成`; null for anything else. */
export function parseActionStatus(typed: string): ActionStatus | null {
  return chosen(typed, statusWords);
}

function chosen<T>(typed: string, words: readonly (readonly [T, RegExp])[]): T | null {
  const text = plain(typed).replace(/[.。]$/u, '');
  return words.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** A line with what it is called: `O1.2`; the development objective has words for a number. */
export type NamedLine = { readonly line: StrategyLine; readonly names: readonly string[] };

export type ReadLines =
  | { readonly kind: 'lines'; readonly lines: readonly StrategyLine[] }
  /** Those that no line of the strategy is called. */
  | { readonly kind: 'unknown'; readonly names: readonly string[] };

/** The lines that a cell names, as in `O1.2, O3`; each once, in the order of the cell. A number may come without its letter. */
export function parseLines(typed: string, known: readonly NamedLine[]): ReadLines {
  const said = plain(typed)
    .split(/[,;，；、\n]+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const lines = new Map<string, StrategyLine>();
  const unknown: string[] = [];
  for (const name of said) {
    const found = known.find(({ names }) => names.some((each) => sameName(each, name)));
    if (found) lines.set(lineKey(found.line), found.line);
    else unknown.push(name);
  }
  return unknown.length > 0
    ? { kind: 'unknown', names: unknown }
    : { kind: 'lines', lines: [...lines.values()] };
}

function sameName(known: string, said: string): boolean {
  const [a, b] = [known.toLowerCase(), said.toLowerCase()];
  return a === b || (/^o\d/u.test(a) && a.slice(1) === b);
}
