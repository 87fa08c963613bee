import type { ChoiceKind } from '../../../../shared/domain/planMerge.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import { type Chosen, chosenFrom } from '../../../../shared/merge/chosen.ts';
import type { Conflict } from '../../../../shared/merge/conflict.ts';
import { textToWrite } from '../../../../shared/merge/writtenValue.ts';

/**
 * What is chosen when a person now chooses `kind`. Writing starts from what was written before, or from the side that was
 * chosen, ours when none was.
 */
export function choosing(
  conflict: Conflict,
  text: string,
  kind: ChoiceKind | null,
  language: Language,
): Chosen {
  const { kind: before, typed } = chosenFrom(text);
  return { kind, typed: kind === 'written' ? (typed ?? seed(conflict, before, language)) : typed };
}

function seed({ field, ours, theirs }: Conflict, before: ChoiceKind | null, language: Language): string {
  if (field === null) return '';
  const left = textToWrite(field, ours, language);
  const right = textToWrite(field, theirs, language);
  if (before === 'both') return `${left}\n${right}`;
  return before === 'theirs' ? right : left;
}
