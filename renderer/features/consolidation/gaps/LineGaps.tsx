import { numberStrategy } from '../../../../shared/domain/numbering.ts';
import type { LineOfTree } from '../../../../shared/domain/strategyLine.ts';
import { useTexts } from '../../../app/i18n.ts';
import { showRecord } from '../../../app/recordGoal.ts';
import { useShownRecords } from '../consolidated.ts';
import { lineTitle } from '../names.ts';
import { GapRow, gapListStyle } from './GapRow.tsx';

type Props = { readonly kind: LineOfTree['kind']; readonly ids: readonly string[] };

/** Objectives or outputs that no partner does anything for. */
export function LineGaps({ kind, ids }: Props) {
  const { t, language } = useTexts();
  const records = useShownRecords();
  const wanted = new Set(ids);
  const rows = numberStrategy(records).filter(({ record }) => wanted.has(record.id));
  return (
    <ul aria-label={t(`consolidation.gaps.${kind}.list`)} className={gapListStyle}>
      {rows.map(({ number, record }) => {
        const line = { kind, id: record.id } as LineOfTree;
        return (
          <GapRow
            key={record.id}
            reference={number}
            words={lineTitle(line, record.title, language)}
            onPressed={() => showRecord(line)}
          />
        );
      })}
    </ul>
  );
}
