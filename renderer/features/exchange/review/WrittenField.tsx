import type { Chosen } from '../../../../shared/merge/chosen.ts';
import type { Conflict } from '../../../../shared/merge/conflict.ts';
import { fieldPath } from '../../../../shared/merge/fields.ts';
import { fieldName } from '../../../../shared/merge/fieldWords.ts';
import { writtenValue } from '../../../../shared/merge/writtenValue.ts';
import { useTexts } from '../../../app/i18n.ts';
import { TextField } from '../../../ui/TextField.tsx';

type Props = {
  readonly conflict: Conflict;
  readonly typed: string;
  readonly onChosen: (key: string, chosen: Chosen) => void;
};

/** A third wording in place of the two. What is not understood stays, and the conflict stays open. */
export function WrittenField({ conflict, typed, onChosen }: Props) {
  const { t, language } = useTexts();
  const { key, field } = conflict;
  if (field === null) return null;
  const path = fieldPath(field);
  const written = writtenValue(conflict, typed, language);
  return (
    <div className="border-t border-line px-3 pt-2 pb-3">
      <TextField
        label={t('merge.written', { field: fieldName(field, language) })}
        value={typed}
        lines={path.language === null ? 1 : 3}
        maxLength={20_000}
        {...(path.language !== null && { lang: path.language === 'zh' ? 'zh-CN' : 'en' })}
        {...(written.kind === 'problem' && { error: t(`merge.problem.${written.problem}`) })}
        onEdited={(text) => onChosen(key, { kind: 'written', typed: text })}
      />
    </div>
  );
}
