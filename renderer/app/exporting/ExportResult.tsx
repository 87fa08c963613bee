import { FolderOpen } from 'lucide-react';
import type { ExportedFile, ExportSummary } from '../../../shared/protocol/answers.ts';
import { call } from '../../records/bridge.ts';
import { Button } from '../../ui/Button.tsx';
import { useTexts } from '../i18n.ts';
import { FileRow } from './FileRow.tsx';

/** What needs a person's eye stands on top, where a list of eighty files begins. */
const attention: Readonly<Record<ExportedFile['kind'], number>> = {
  failed: 0,
  renamed: 1,
  written: 2,
  cancelled: 3,
};

type Props = {
  readonly summary: ExportSummary;
  /** Whether the files are for programs of this computer. */
  readonly canOpen?: boolean;
};

export function ExportResult({ summary, canOpen = true }: Props) {
  const { t } = useTexts();
  const { files, folder } = summary;
  const written = files.flatMap((file) => ('file' in file ? [file.file] : []));
  const [first] = written;
  const isCancelled = files.some((file) => file.kind === 'cancelled');

  function title(): string {
    if (written.length === 0) return t('export.result.none');
    if (written.length === files.length) return t('export.result.done', { count: written.length });
    return t('export.result.partly', { written: written.length, total: files.length });
  }

  return (
    <section className="flex flex-col gap-2">
      <div aria-live="polite" className="flex items-center gap-4">
        <div className="min-w-0 flex-1">
          <h3 className="text-section">{title()}</h3>
          {isCancelled && <p className="text-quiet">{t('export.result.cancelled')}</p>}
          <p className="text-label text-quiet wrap-anywhere" data-selectable>
            {folder}
          </p>
        </div>
        {first !== undefined && (
          <Button
            icon={FolderOpen}
            label={t('export.result.reveal')}
            onPressed={() => void call('export/reveal', { file: first })}
          />
        )}
      </div>
      <ul
        aria-label={t('export.result.files')}
        className="flex flex-col divide-y divide-line border-y border-line"
      >
        {files
          .toSorted((a, b) => attention[a.kind] - attention[b.kind])
          .map((file) => (
            <FileRow key={file.name} file={file} canOpen={canOpen} />
          ))}
      </ul>
    </section>
  );
}
