import { shownLanguage } from '../../../../shared/domain/text.ts';
import { IllustrativeMark } from '../../../app/IllustrativeMark.tsx';
import { titleText } from './cellText.ts';
import { OtherLanguage } from './OtherLanguage.tsx';
import type { Spoken } from './spoken.ts';
import type { RecordRow } from './tableRows.ts';

type Props = {
  readonly row: RecordRow;
  readonly spoken: Spoken;
  /** Null where it cannot be written. */
  readonly onOtherLanguage: ((row: RecordRow) => void) | null;
};

export function TitleCell({ row, spoken, onOtherLanguage }: Props) {
  const { t, language } = spoken;
  const text = titleText(row, language);
  const { title, illustrative } = row.record;
  const isHeading = row.kind !== 'activity';
  const shown = row.language ?? shownLanguage(title, language);
  return (
    <>
      {isHeading && <span className="sr-only">{`${t(`workplans.${row.kind}`)} ${row.number} `}</span>}
      <span
        lang={shown === 'zh' ? 'zh-CN' : 'en'}
        className={text === '' ? 'font-normal text-quiet' : undefined}
      >
        {text === '' ? t(`workplans.untitled.${row.kind}`) : text}
      </span>
      {illustrative && (
        <span className="ml-2 font-normal whitespace-nowrap">
          <IllustrativeMark />
        </span>
      )}
      {onOtherLanguage && <OtherLanguage shown={shown} t={t} onPressed={() => onOtherLanguage(row)} />}
    </>
  );
}
