import { FileText, Undo2 } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { Packet } from '../../../../shared/domain/packet.ts';
import type { PlanMerge } from '../../../../shared/domain/planMerge.ts';
import { ExportResult } from '../../../app/exporting/ExportResult.tsx';
import { startExport, useExportRun, useIsExporting } from '../../../app/exporting/exportRun.ts';
import { RunningExport } from '../../../app/exporting/RunningExport.tsx';
import { formatMoment } from '../../../app/formatMoment.ts';
import { useTexts } from '../../../app/i18n.ts';
import { performUndo } from '../../../app/perform.ts';
import { useRecords, useWorkshop } from '../../../records/recordsStore.ts';
import { Button } from '../../../ui/Button.tsx';
import { Tabs } from '../../../ui/Tabs.tsx';
import { MergedRows } from './MergedRows.tsx';
import { placesNow } from './placesNow.ts';
import { SettledList } from './SettledList.tsx';
import { UnreadList } from './UnreadList.tsx';

type Props = {
  readonly packet: Packet;
  readonly merge: PlanMerge;
  readonly head: (next: ReactNode) => ReactNode;
};

const parts = ['settled', 'taken', 'unread'] as const;

/** What became of a packet: what came in, what was decided and what did not stand, and the report for the partner. */
export function MergeResult({ packet, merge, head }: Props) {
  const { t, language } = useTexts();
  const by = `merge-report:${packet.id}`;
  const run = useExportRun(by);
  const isBusy = useIsExporting();
  const isLast = useIsLastChange(merge);
  const places = useRecords(placesNow);
  const counts = useMemo(
    () => ({ settled: merge.settled.length, taken: merge.taken.length, unread: merge.unread.length }),
    [merge],
  );
  const [part, setPart] = useState<(typeof parts)[number]>(counts.settled > 0 ? 'settled' : 'taken');

  const next = (
    <>
      {isLast && <Button icon={Undo2} label={t('merge.undo')} onPressed={() => void performUndo()} />}
      <Button
        icon={FileText}
        variant="primary"
        hasFocusFirst
        label={t('merge.report')}
        isDisabled={isBusy}
        onPressed={() =>
          void startExport(by, {
            documents: ['merge-report'],
            languages: [language],
            partnerIds: [packet.partnerId],
          })
        }
      />
    </>
  );

  return (
    <>
      {head(next)}
      <div className="flex shrink-0 flex-col gap-2 px-6 pt-2">
        <output className="flex flex-wrap gap-x-1.5">
          <span>{t('merge.mergedAt', { when: formatMoment(merge.at, language) })}</span>
          {isLast && <span>{t('merge.undoHint')}</span>}
        </output>
        {run.kind === 'running' && <RunningExport run={run} />}
        {run.kind === 'done' && <ExportResult summary={run.summary} />}
        {run.kind === 'broken' && (
          <p role="alert" className="text-red">
            {t('export.broken', { detail: run.detail })}
          </p>
        )}
      </div>
      <Tabs
        label={t('merge.parts')}
        className="mt-1 min-h-0 flex-1 *:[[role=tablist]]:px-3"
        panelClassName="flex min-h-0 flex-col"
        value={part}
        tabs={parts
          .filter((id) => id === 'taken' || counts[id] > 0)
          .map((id) => ({
            id,
            label: t(`merge.part.${id}`),
            trail: <span className="text-label text-quiet tabular-nums">{counts[id]}</span>,
          }))}
        onChosen={setPart}
      >
        {part === 'settled' && <SettledList settled={merge.settled} places={places} />}
        {part === 'taken' && <MergedRows taken={merge.taken} places={places} />}
        {part === 'unread' && <UnreadList unread={merge.unread} />}
      </Tabs>
    </>
  );
}

/** Whether the next undo takes this merge back. */
function useIsLastChange({ at }: PlanMerge): boolean {
  const isMergeNext = useWorkshop(({ open }) => open?.history.undo === 'packets/merge');
  return (
    useRecords(({ planMerges }) => [...planMerges.values()].every((other) => other.at <= at)) && isMergeNext
  );
}
