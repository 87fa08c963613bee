import { type Quarter, quartersBetween } from '../../../../shared/domain/month.ts';
import { parseQuarters, spanBetween } from '../../../../shared/domain/parseQuarters.ts';
import { workshopOf } from '../../../../shared/records/queries.ts';
import { useTexts } from '../../../app/i18n.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import type { EditorApi } from '../../../ui/grid/gridTypes.ts';
import { QuarterPane } from './QuarterPane.tsx';
import { TypedEditor } from './TypedEditor.tsx';
import { quartersText } from './valueText.ts';

type Props = {
  readonly api: EditorApi;
  readonly text: string;
  readonly onTyped: (text: string) => void;
};

export function QuartersEditor({ api, text, onTyped }: Props) {
  const { t, language } = useTexts();
  const phase = useRecords((records) => workshopOf(records).phase);

  const textOf = (a: Quarter, b: Quarter): string => {
    const { start, end } = spanBetween(a, b);
    return quartersText(quartersBetween(start, end), language);
  };

  return (
    <TypedEditor
      api={api}
      label={t('planCells.column.quarters')}
      text={text}
      onTyped={onTyped}
      renderPane={({ draft, write }) => {
        const parsed = parseQuarters(draft);
        return (
          <QuarterPane
            phase={phase}
            span={parsed.kind === 'span' ? parsed : null}
            onStartChosen={(first) => write(textOf(first, first))}
            onEndChosen={(first, last) => {
              write(textOf(first, last));
              api.onFinished();
            }}
          />
        );
      }}
    />
  );
}
