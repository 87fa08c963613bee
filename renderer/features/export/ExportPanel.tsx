import { FileDown } from 'lucide-react';
import type { Partner } from '../../../shared/domain/partner.ts';
import { languages } from '../../../shared/domain/text.ts';
import { type DocumentKind, documentKinds } from '../../../shared/reports/documentKinds.ts';
import { formatList } from '../../../shared/reports/format.ts';
import { useTexts } from '../../app/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { ExportResult } from './ExportResult.tsx';
import { chooseFolder, startExport, useExport, useFolder } from './exportStore.ts';
import { RunningExport } from './RunningExport.tsx';

type Props = {
  readonly file: string;
  readonly partners: readonly Partner[];
};

/** What will be written, the writing itself, and what came of it. */
export function ExportPanel({ file, partners }: Props) {
  const { t, language } = useTexts();
  const state = useExport();
  const folder = useFolder();
  const chosen = partners.filter((partner) => !state.excluded.has(partner.id));
  const perLanguage = (documents: readonly DocumentKind[], plans: readonly Partner[]): number =>
    documents.reduce((sum, kind) => sum + (kind === 'workplan' ? plans.length : 1), 0);
  const count = perLanguage(state.documents, chosen) * state.languages.length;
  const isAll = count === perLanguage(documentKinds, partners) * languages.length;
  const named = formatList(
    state.languages.map((each) => t(`export.language.${each}`)),
    language,
  );

  const { run } = state;
  if (run.kind === 'running') return <RunningExport file={file} run={run} />;
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
            isDisabled={count === 0}
            onPressed={() =>
              void startExport(file, {
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
