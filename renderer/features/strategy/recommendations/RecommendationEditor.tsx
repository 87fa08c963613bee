import { actionStatuses, levels, responses } from '../../../../shared/domain/recommendation.ts';
import { useTexts } from '../../../app/i18n.ts';
import { ChoiceEditor } from '../../../ui/grid/ChoiceEditor.tsx';
import type { EditorApi } from '../../../ui/grid/gridTypes.ts';
import { cellText } from './cells.ts';
import { writeChosen } from './changes.ts';
import { LinesEditor } from './LinesEditor.tsx';
import type { Cell, RecordRow } from './rows.ts';
import type { Words } from './useWords.ts';

type Props = { readonly cell: Cell; readonly api: EditorApi; readonly words: Words };

const none = 'none';

/** Cells in which something is chosen: one of a few, or lines of the strategy. */
export function RecommendationEditor({ cell, api, words }: Props) {
  const { row, column } = cell;
  if (row.kind === 'add' || column === null) return null;
  if (column === 'answeredBy') return <LinesEditor row={row} api={api} words={words} />;
  return <OneOfFew cell={cell} row={row} api={api} words={words} />;
}

function OneOfFew({ cell, row, api, words }: Props & { readonly row: RecordRow }) {
  const { t, language } = useTexts();
  const { column } = cell;
  const text = cellText(cell, language, words);
  const shared = { api, text };
  if (column === 'status')
    return (
      <ChoiceEditor
        {...shared}
        label={t('recommendations.column.status')}
        choices={actionStatuses.map((id) => ({ id, label: words.statuses[id] }))}
        value={row.record.status}
        onChosen={(status) => writeChosen(row, 'status', { status })}
      />
    );
  if (column === 'response')
    return (
      <ChoiceEditor
        {...shared}
        label={t('recommendations.column.response')}
        choices={[...responses, none].map((id) => ({
          id,
          label: id === none ? t('recommendations.response.none') : words.responses[id as 'accepted'],
        }))}
        value={row.record.response ?? none}
        onChosen={(id) =>
          writeChosen(row, 'response', { response: responses.find((each) => each === id) ?? null })
        }
      />
    );
  if (column !== 'priority' && column !== 'resources') return null;
  return (
    <ChoiceEditor
      {...shared}
      label={t(`recommendations.column.${column}`)}
      choices={[...levels, none].map((id) => ({
        id,
        label: id === none ? t('recommendations.level.none') : words.levels[id as 'high'],
      }))}
      value={row.record[column] ?? none}
      onChosen={(id) => writeChosen(row, column, { [column]: levels.find((each) => each === id) ?? null })}
    />
  );
}
