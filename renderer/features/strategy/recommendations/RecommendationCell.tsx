import { TriangleAlert } from 'lucide-react';
import {
  isProseColumn,
  isTypedColumn,
  type ProseColumn,
  type TypedColumn,
} from '../../../../shared/domain/recommendationRows.ts';
import { isBlank, otherLanguage } from '../../../../shared/domain/text.ts';
import { formatList } from '../../../../shared/reports/format.ts';
import { IllustrativeMark } from '../../../app/IllustrativeMark.tsx';
import type { useTexts } from '../../../app/i18n.ts';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { cellText, languageIn } from './cells.ts';
import { problemOf } from './problemOf.ts';
import type { Cell, RecordRow } from './rows.ts';
import type { Words } from './useWords.ts';

/** Handed down, because a screen of cells would ask for it hundreds of times. */
export type Spoken = ReturnType<typeof useTexts> & { readonly words: Words };
type Props = Cell & {
  readonly spoken: Spoken;
  readonly onOtherLanguage: (row: RecordRow, column: ProseColumn) => void;
};

export function RecommendationCell({ row, column, spoken, onOtherLanguage }: Props) {
  const { t, language, words } = spoken;
  if (row.kind === 'add') return <span className="text-quiet">{t('recommendations.addHint')}</span>;
  if (column === null) return null;
  const text = cellText({ row, column }, language, words);
  if (column === 'reference') return <span className="text-quiet tabular-nums">{text}</span>;
  if (isProseColumn(column)) {
    const shown = languageIn(row, column, language);
    const other = otherLanguage(shown);
    return (
      <>
        <span lang={shown === 'zh' ? 'zh-CN' : 'en'}>{text}</span>
        {column === 'text' && row.record.illustrative && (
          <span className="ml-2 whitespace-nowrap">
            <IllustrativeMark />
          </span>
        )}
        {!isBlank(row.record[column]) && (
          <button
            type="button"
            // In a cell it would be read with every text; the menu of the row has it, too.
            aria-hidden
            tabIndex={-1}
            title={t(`common.writeOther.${other}`)}
            className="absolute top-1 right-1 rounded-small border border-line bg-raised px-1 text-label text-quiet opacity-0 hover:bg-hover hover:text-ink [[role=gridcell]:focus-within_&]:opacity-100 [[role=gridcell]:hover_&]:opacity-100"
            onClick={() => onOtherLanguage(row, column)}
          >
            {t(`common.short.${other}`)}
          </button>
        )}
      </>
    );
  }
  if (isTypedColumn(column) && row.typed[column] !== undefined)
    return <NotUnderstood column={column} row={row} spoken={spoken} />;
  const isLacking =
    (row.lack === 'response' && column === 'response') || (row.lack === 'line' && column === 'answeredBy');
  return (
    <>
      {text !== '' && <span className={classes(column === 'answeredBy' && 'tabular-nums')}>{text}</span>}
      {isLacking && (
        <Lack text={t(row.lack === 'line' ? 'recommendations.noLine' : 'recommendations.noResponse')} />
      )}
    </>
  );
}

function Lack({ text }: { readonly text: string }) {
  return (
    <span className="flex items-start gap-1 text-label text-amber">
      <Icon of={TriangleAlert} size={14} className="mt-0.5" />
      {text}
    </span>
  );
}

type NotUnderstoodProps = {
  readonly column: TypedColumn;
  readonly row: RecordRow;
  readonly spoken: Spoken;
};

/** What was typed or pasted and could not be understood, with what to do about it. */
function NotUnderstood({ column, row, spoken: { t, language } }: NotUnderstoodProps) {
  const typed = row.typed[column] ?? '';
  const problem = problemOf(column, typed, row.record, language);
  return (
    <span className="block">
      <span className="underline decoration-red decoration-wavy underline-offset-2">{typed}</span>
      {problem && (
        <span className="mt-0.5 flex items-start gap-1 text-label text-red">
          <Icon of={TriangleAlert} size={14} className="mt-0.5" />
          <span className="min-w-0">
            {t(`recommendations.problem.${problem.problem}`, { names: formatList(problem.names, language) })}
          </span>
        </span>
      )}
    </span>
  );
}
