import { useMemo, useState } from 'react';
import {
  type RecommendationId,
  recommendationFields,
  unanswered,
} from '../../../../shared/domain/recommendation.ts';
import {
  type ColumnUse,
  columnsByContent,
  columnsByHeading,
} from '../../../../shared/domain/recommendationRows.ts';
import { useTexts } from '../../../app/i18n.ts';
import { ImportColumns } from '../../../app/importing/ImportColumns.tsx';
import { ImportFrame } from '../../../app/importing/ImportFrame.tsx';
import { ImportPreview } from '../../../app/importing/ImportPreview.tsx';
import type { Cells } from '../../../app/importing/listContent.ts';
import { newId } from '../../../records/run.ts';
import { linesNow, performRows } from './changes.ts';
import { readImport } from './readImport.ts';
import { usePreview } from './usePreview.ts';

type Props = { readonly cells: Cells; readonly onDismissed: () => void };

const choices = [...recommendationFields, 'none'] as const;

/** Shows what a list would bring before it does, and what of it is not understood. */
export function ImportDialog({ cells, onDismissed }: Props) {
  const { t, language } = useTexts();
  const heading = useMemo(() => columnsByHeading(cells[0] ?? []), [cells]);
  const [chosen, setChosen] = useState<ColumnUse | null>(null);
  const body = heading ? cells.slice(1) : cells;
  const use = chosen ?? heading ?? columnsByContent(cells);
  const read = readImport(body, use, { firstLine: heading ? 2 : 1, language, lines: linesNow() });
  const coming = read.filter(({ problem }) => problem === null);
  const preview = usePreview(read);

  function bring() {
    const rows = coming.map((row) => ({ ...row, id: newId() as RecommendationId }));
    void performRows({
      added: rows.map(({ id, fields }) => ({ id, fields: { text: unanswered.text, ...fields } })),
      edited: [],
      drafts: rows.flatMap(({ id, typed }) => typed.map(([column, text]) => ({ id, column, text }))),
    });
  }

  return (
    <ImportFrame
      title={t('recommendations.preview.title')}
      bringLabel={t('recommendations.preview.bring', { count: coming.length })}
      isEmpty={coming.length === 0}
      onBrought={bring}
      onDismissed={onDismissed}
    >
      <ImportColumns
        legend={t('recommendations.preview.columns')}
        headings={heading ? (cells[0] ?? []) : []}
        firstRow={body[0] ?? []}
        use={use}
        choices={choices.map((id) => ({
          id,
          label: id === 'none' ? t('recommendations.preview.passOver') : t(`recommendations.column.${id}`),
        }))}
        onChosen={setChosen}
      />
      <ImportPreview label={t('recommendations.preview.list')} {...preview} />
    </ImportFrame>
  );
}
