import { shownLanguage } from '../../../shared/domain/text.ts';
import { IllustrativeMark } from '../../app/IllustrativeMark.tsx';
import type { useTexts } from '../../app/i18n.ts';
import { cellText, type PayerNames, titleText } from './cellText.ts';
import { readCell } from './cellValues.ts';
import { isTypedColumn, type TypedColumn } from './columns.ts';
import { OtherLanguage } from './OtherLanguage.tsx';
import { TypedCell } from './TypedCell.tsx';
import type { ActivityRow, RecordRow } from './tableRows.ts';
import type { Cell } from './useCellEditing.ts';

/** Handed down, because a screen of cells would ask for it hundreds of times. */
export type Spoken = ReturnType<typeof useTexts> & { readonly names: PayerNames };

type Props = Cell & {
  readonly spoken: Spoken;
  readonly onOtherLanguage: (row: RecordRow) => void;
};

/** What a cell shows while nobody writes in it. */
export function PlanCell({ row, column, spoken, onOtherLanguage }: Props) {
  const { t, language, names } = spoken;
  if (row.kind === 'add')
    return <span className="font-normal text-quiet">{t(`workplans.add.${row.adds}`)}</span>;
  if (row.kind !== 'activity' || column === null || column === 'title')
    return <TitleCell row={row} spoken={spoken} onOtherLanguage={onOtherLanguage} />;

  const text = cellText(row, column, language, names);
  if (column === 'number') return <span className="whitespace-nowrap text-quiet tabular-nums">{text}</span>;
  if (isTypedColumn(column) && row.typed[column] !== undefined)
    return <TypedCell typed={text} problem={problemOf(row, column, text)} />;
  if (column !== 'budget' || text === '') return text;
  const [code, amount] = text.split(' ', 2);
  return (
    <span className="flex justify-between gap-2">
      <span className="text-quiet">{code} </span>
      {amount}
    </span>
  );
}

function problemOf(row: ActivityRow, column: TypedColumn, typed: string) {
  const reading = readCell(column, typed, row.record, 'en');
  return reading.kind === 'problem' ? reading.problem : null;
}

type TitleProps = Omit<Props, 'column' | 'row'> & { readonly row: RecordRow };

function TitleCell({ row, spoken, onOtherLanguage }: TitleProps) {
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
      <OtherLanguage shown={shown} t={t} onPressed={() => onOtherLanguage(row)} />
    </>
  );
}
