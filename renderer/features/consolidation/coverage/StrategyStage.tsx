import { useMemo } from 'react';
import { numberStrategy } from '../../../../shared/domain/numbering.ts';
import type { LineOfTree } from '../../../../shared/domain/strategyLine.ts';
import { useTexts } from '../../../app/i18n.ts';
import { showRecord } from '../../../app/recordGoal.ts';
import { useShownRecords } from '../consolidated.ts';
import { lineTitle } from '../names.ts';

type Props = { readonly lines: readonly LineOfTree[] };

/** The lines of the strategy that answer it, by their numbers. */
export function StrategyStage({ lines }: Props) {
  const { language } = useTexts();
  const { objectives, outputs } = useShownRecords();
  const numbered = useMemo(
    () => new Map(numberStrategy({ objectives, outputs }).map((row) => [row.record.id as string, row])),
    [objectives, outputs],
  );
  return (
    <div className="flex flex-wrap gap-1">
      {lines.map((line) => {
        const row = numbered.get(line.id);
        return (
          row && (
            <button
              key={line.id}
              type="button"
              title={lineTitle(line, row.record.title, language)}
              className="min-h-6 rounded-small border border-line bg-raised px-1.5 py-0.5 text-label tabular-nums hover:bg-hover"
              onClick={() => showRecord(line)}
            >
              {row.number}
            </button>
          )
        );
      })}
    </div>
  );
}
