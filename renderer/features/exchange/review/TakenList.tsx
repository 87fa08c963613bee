import { useState } from 'react';
import type { TakenRow } from '../../../../shared/domain/planMerge.ts';
import { rowsOf } from '../../../../shared/merge/planChanges.ts';
import type { PlanPart } from '../../../../shared/merge/planPart.ts';
import type { ReviewLine } from '../../../../shared/merge/reviewLines.ts';
import { useTexts } from '../../../app/i18n.ts';
import { VirtualList } from '../../../ui/VirtualList.tsx';
import { FieldChanges } from './FieldChanges.tsx';
import { TakenLine } from './TakenLine.tsx';

type Props = {
  readonly lines: readonly ReviewLine<TakenRow>[];
  readonly before: PlanPart;
  readonly after: PlanPart;
};

/** What comes in by itself, row by row; each opens to its fields. */
export function TakenList({ lines, before, after }: Props) {
  const { t } = useTexts();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());

  function toggle(key: string, isOpen: boolean): void {
    const next = new Set(opened);
    if (isOpen) next.add(key);
    else next.delete(key);
    setOpened(next);
  }

  if (lines.length === 0) return <p className="px-6 py-4 text-quiet">{t('merge.nothingTaken')}</p>;
  return (
    <VirtualList
      label={t('merge.part.taken')}
      items={lines}
      keyOf={keyOf}
      estimatedHeight={37}
      className="m-0 flex-1 px-6 pt-2 pb-6"
      renderItem={(line) => {
        const { table, id } = line.row;
        const key = keyOf(line);
        return (
          <TakenLine line={line} isOpen={opened.has(key)} onOpenChanged={(isOpen) => toggle(key, isOpen)}>
            <FieldChanges
              table={table}
              before={rowsOf(before, table).get(id) ?? null}
              after={rowsOf(after, table).get(id) ?? null}
            />
          </TakenLine>
        );
      }}
    />
  );
}

function keyOf({ row }: ReviewLine<TakenRow>): string {
  return `${row.table}:${row.id}`;
}
