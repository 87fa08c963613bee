import type { ChoiceKind } from '../../../../shared/domain/planMerge.ts';
import type { Language } from '../../../../shared/domain/text.ts';
import type { Conflict } from '../../../../shared/merge/conflict.ts';
import { fieldName } from '../../../../shared/merge/fieldWords.ts';
import type { ReviewLine } from '../../../../shared/merge/reviewLines.ts';
import { t } from '../../../app/i18n.ts';
import { rowTitle } from './RowTitle.tsx';

/** What a conflict is about, for who listens: `1.2.3 Train inspectors, Deliverable (Chinese)`. */
export function nameOfConflict({ row, number }: ReviewLine<Conflict>, language: Language): string {
  const title = `${number} ${rowTitle(row, language)}`.trim();
  const field = row.field === null ? t('merge.wholeRow') : fieldName(row.field, language);
  return t('merge.conflictOf', { title, field });
}

export function sayChosen(line: ReviewLine<Conflict>, kind: ChoiceKind, language: Language): string {
  return t('merge.said', { choice: t(`merge.choice.${kind}`), conflict: nameOfConflict(line, language) });
}
