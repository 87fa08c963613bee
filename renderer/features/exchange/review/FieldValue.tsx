import type { Value } from '../../../../shared/merge/conflict.ts';
import { fieldPath } from '../../../../shared/merge/fields.ts';
import { fieldWords } from '../../../../shared/merge/fieldWords.ts';
import { DiffText } from '../../../app/DiffText.tsx';
import { useTexts } from '../../../app/i18n.ts';
import { openState } from '../../../records/recordsStore.ts';

type Props = {
  readonly field: string;
  readonly value: Value;
  /** What it was before: what is different of a text is marked. */
  readonly from?: Value | undefined;
};

/** What a field says, in words. */
export function FieldValue({ field, value, from }: Props) {
  const { t, language } = useTexts();
  const { records } = openState();
  const path = fieldPath(field);
  const words = fieldWords(records, field, value, language);
  const before = from === undefined || from === null ? '' : fieldWords(records, field, from, language);
  if (words.trim() === '') return <p className="text-quiet">{t('merge.empty')}</p>;
  const said = path.language ?? language;
  const style = 'wrap-anywhere whitespace-pre-line';
  // Of a month or an amount the whole is another one.
  if (path.language !== null && before.trim() !== '')
    return <DiffText before={before} after={words} language={said} className={style} />;
  return (
    <p lang={said === 'zh' ? 'zh-CN' : 'en'} className={style} data-selectable>
      {words}
    </p>
  );
}
