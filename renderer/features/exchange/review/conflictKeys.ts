import type { ChoiceKind } from '../../../../shared/domain/planMerge.ts';

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };
const choices: Readonly<Record<string, ChoiceKind>> = {
  '1': 'ours',
  o: 'ours',
  '2': 'theirs',
  t: 'theirs',
  '3': 'both',
  b: 'both',
  '4': 'written',
  w: 'written',
};

/** One conflict on or back; null for other keys. */
export function stepOfKey(key: string): 1 | -1 | null {
  return steps[key] ?? steps[key.toLowerCase()] ?? null;
}

/** The choice that one key means: the letter of its English word, or its place. */
export function choiceOfKey(key: string): ChoiceKind | null {
  return choices[key.toLowerCase()] ?? null;
}

export const keyOfChoice: Readonly<Record<ChoiceKind, string>> = {
  ours: 'O',
  theirs: 'T',
  both: 'B',
  written: 'W',
};
