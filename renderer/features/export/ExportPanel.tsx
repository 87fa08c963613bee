import { FileDown } from 'lucide-react';
import { useMemo } from 'react';
import type { Partner } from '../../../shared/domain/partner.ts';
import { languages } from '../../../shared/domain/text.ts';
import { mergedPartners } from '../../../shared/records/planMerges.ts';
import { isOfPartner, languagesOf } from '../../../shared/reports/documentKinds.ts';
import { formatList } from '../../../shared/reports/format.ts';
import { ExportResult } from '../../app/exporting/ExportResult.tsx';
import {
  chooseFolder,
  startExport,
  useExportRun,
  useFolder,
  useIsExporting,
} from '../../app/exporting/exportRun.ts';
import { RunningExport } from '../../app/exporting/RunningExport.tsx';
import { useTexts } from '../../app/i18n.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Button } from '../../ui/Button.tsx';
import { EVERYTHING, useExport, useOfferedDocuments } from './exportStore.ts';

type Props = {
  readonly partners: readonly Partner[];
};

/** What will be written, the writing itself, and what came of it. */
export function ExportPanel({ partners }: Props) {
  const { t, language } = useTexts();
  const state = useExport();
  const offered = useOfferedDocuments();
  const run = useExportRun(EVERYTHING);
  const isBusy = useIsExporting();
  const folder = useFolder();
  const chosen = partners.filter((partner) => !state.excluded.has(partner.id));
  const packets = useRecords((records) => records.packets);
  const planMerges = useRecords((records) => records.planMerges);
  const merged = useMemo(() => mergedPartners({ packets, planMerges }), [packets, planMerges]);
  const returned = chosen.filter(({ id }) => merged.has(id));
  const count = state.documents.reduce((sum, kind) => {
    const copies = kind === 'merge-report' ? returned.length : isOfPartner(kind) ? chosen.length : 1;
    return sum + copies * languagesOf(kind, state.languages).length;
  }, 0);
  const isAll =
    state.documents.length === offered.length &&
    chosen.length === partners.length &&
    languages.every((each) => state.languages.includes(each));
  const named = formatList(
    state.languages.map((each) => t(`export.language.${each}`)),
    language,
  );

  if (run.kind === 'running') return <RunningExport run={run} />;
  const problem = run.kind === 'broken' ? t('export.broken', { detail: run.detail }) : null;
  const summary = run.kind === 'done' ? run.summary : null;
  return (
    <>
      <section className="flex flex-col items-start gap-3 rounded border border-line bg-raised p-5">
        <p className="text-section">
          {count === 0 ? t('export.nothing') : t('export.summary', { count, languages: named })}
        </p>
        {folder !== null && (
          <p className="w-full text-quiet wrap-anywhere" data-selectable>
            {t('export.folder', { folder })}
          </p>
        )}
        <div className="flex gap-2">
          <Button
            icon={FileDown}
            variant="primary"
            label={t(isAll ? 'export.startAll' : 'export.start')}
            isDisabled={count === 0 || isBusy}
            onPressed={() =>
              void startExport(EVERYTHING, {
                documents: [...state.documents],
                languages: [...state.languages],
                partnerIds: chosen.map(({ id }) => id),
              })
            }
          />
          {folder !== null && (
            <Button label={t('export.otherFolder')} onPressed={() => void chooseFolder()} />
          )}
        </div>
      </section>
      {problem !== null && (
        <p role="alert" className="text-red">
          {problem}
        </p>
      )}
      {summary && <ExportResult summary={summary} />}
    </>
  );
}
