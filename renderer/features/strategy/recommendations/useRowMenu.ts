import { CornerDownRight, GitBranch, Languages, Trash2 } from 'lucide-react';
import type { RecommendationId } from '../../../../shared/domain/recommendation.ts';
import { isProseColumn, type ProseColumn } from '../../../../shared/domain/recommendationRows.ts';
import { lineKey } from '../../../../shared/domain/strategyLine.ts';
import { otherLanguage, textIn } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import { showChain, showRecord } from '../../../app/recordGoal.ts';
import type { MenuEntry } from '../../../ui/menuEntry.ts';
import { languageIn } from './cells.ts';
import { removeRows } from './changes.ts';
import type { ColumnId } from './columns.ts';
import type { RecordRow } from './rows.ts';
import type { Words } from './useWords.ts';

type Actions = {
  readonly selected: ReadonlySet<string>;
  readonly words: Words;
  readonly onOtherLanguage: (row: RecordRow, column: ProseColumn) => void;
};

/** What is done with a recommendation, or with all that are selected. */
export function useRowMenu({ selected, words, onOtherLanguage }: Actions) {
  const { t, language } = useTexts();
  return (row: RecordRow, column: ColumnId | null): readonly MenuEntry[] => {
    const ids = selected.has(row.id) ? ([...selected] as RecommendationId[]) : [row.id];
    const prose = column !== null && isProseColumn(column) ? column : 'text';
    const other = otherLanguage(languageIn(row, prose, language));
    const keys = row.record.answeredBy.map(lineKey);
    const answers = words.lines.filter(({ line }) => keys.includes(lineKey(line)));
    return [
      ...answers.map(({ line, number, title }) => ({
        id: lineKey(line),
        icon: CornerDownRight,
        label: t('recommendations.goToLine', {
          line: `${number} ${textIn(title, language)}`.trim().slice(0, 60),
        }),
        onChosen: () => {
          if (line.kind === 'development') window.location.hash = '#/strategy';
          else showRecord(line);
        },
      })),
      {
        id: 'chain',
        icon: GitBranch,
        label: t('recommendations.chain'),
        onChosen: () => showChain({ kind: 'recommendation', id: row.id }),
      },
      { kind: 'line', id: 'line' },
      {
        id: 'other',
        icon: Languages,
        label: t(`common.writeOther.${other}`),
        onChosen: () => onOtherLanguage(row, prose),
      },
      {
        id: 'remove',
        icon: Trash2,
        label: t('recommendations.remove', { count: ids.length }),
        onChosen: () => removeRows(ids),
      },
    ];
  };
}
