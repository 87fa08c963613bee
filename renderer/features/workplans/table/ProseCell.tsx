import { isBlank, shownLanguage } from '../../../../shared/domain/text.ts';
import { cellText } from './cellText.ts';
import type { ProseColumn } from './columns.ts';
import { OtherLanguage } from './OtherLanguage.tsx';
import type { Spoken } from './spoken.ts';
import { type ActivityRow, askedLanguage } from './tableRows.ts';

type Props = {
  readonly row: ActivityRow;
  readonly column: ProseColumn;
  readonly spoken: Spoken;
  readonly onOtherLanguage: () => void;
};

export function ProseCell({ row, column, spoken, onOtherLanguage }: Props) {
  const { t, language, names } = spoken;
  const text = row.record[column];
  const shown = askedLanguage(row, column) ?? shownLanguage(text, language);
  return (
    <>
      <span lang={shown === 'zh' ? 'zh-CN' : 'en'}>{cellText(row, column, language, names)}</span>
      {!isBlank(text) && <OtherLanguage shown={shown} t={t} within="cell" onPressed={onOtherLanguage} />}
    </>
  );
}
