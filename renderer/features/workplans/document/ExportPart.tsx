import { FileSpreadsheet, FileText, type LucideIcon, Sheet } from 'lucide-react';
import type { Workplan } from '../../../../shared/domain/workplan.ts';
import {
  type DocumentLanguage,
  documentLanguages,
  type WorkplanKind,
  workplanKinds,
} from '../../../../shared/reports/documentKinds.ts';
import { ExportResult } from '../../../app/exporting/ExportResult.tsx';
import {
  chooseFolder,
  startExport,
  useExportRun,
  useFolder,
  useIsExporting,
} from '../../../app/exporting/exportRun.ts';
import { RunningExport } from '../../../app/exporting/RunningExport.tsx';
import { useTexts } from '../../../app/i18n.ts';
import { Button } from '../../../ui/Button.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { DocumentPart } from './DocumentPart.tsx';

type Props = {
  readonly workplan: Workplan;
  readonly language: DocumentLanguage;
  readonly onLanguageChosen: (language: DocumentLanguage) => void;
};

const icons: Readonly<Record<WorkplanKind, LucideIcon>> = {
  workplan: FileText,
  'workplan-xlsx': FileSpreadsheet,
  'workplan-csv': Sheet,
};

/** The files of this one partner. */
export function ExportPart({ workplan, language, onLanguageChosen }: Props) {
  const { t } = useTexts();
  const run = useExportRun(workplan.id);
  const isBusy = useIsExporting();
  const folder = useFolder();
  const start = (kind: WorkplanKind): void =>
    void startExport(workplan.id, {
      documents: [kind],
      languages: [language],
      partnerIds: [workplan.partnerId],
    });

  return (
    <DocumentPart heading={t('planDocument.export.title')}>
      <div>
        <SegmentedControl
          label={t('planDocument.export.language')}
          segments={documentLanguages.map((each) => ({ id: each, label: t(`export.language.${each}`) }))}
          value={language}
          onChosen={onLanguageChosen}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        {workplanKinds.map((kind) => (
          <Button
            key={kind}
            icon={icons[kind]}
            variant={kind === 'workplan' ? 'primary' : 'quiet'}
            label={t(`planDocument.export.${kind}`)}
            isDisabled={isBusy}
            onPressed={() => start(kind)}
          />
        ))}
        {folder !== null && (
          <Button label={t('export.otherFolder')} isDisabled={isBusy} onPressed={() => void chooseFolder()} />
        )}
      </div>
      {folder !== null && run.kind === 'none' && (
        <p className="text-label text-quiet wrap-anywhere" data-selectable>
          {t('export.folder', { folder })}
        </p>
      )}
      {run.kind === 'running' && <RunningExport run={run} />}
      {run.kind === 'broken' && (
        <p role="alert" className="text-red">
          {t('export.broken', { detail: run.detail })}
        </p>
      )}
      {run.kind === 'done' && <ExportResult summary={run.summary} />}
    </DocumentPart>
  );
}
