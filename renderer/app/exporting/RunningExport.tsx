import type { ExportProgress } from '../../../shared/protocol/answers.ts';
import { Button } from '../../ui/Button.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { useTexts } from '../i18n.ts';
import { cancelExport } from './exportRun.ts';

type Props = {
  readonly run: { readonly progress: ExportProgress | null; readonly isCancelling: boolean };
  readonly onCancelled?: () => void;
};

export function RunningExport({ run, onCancelled = cancelExport }: Props) {
  const { t } = useTexts();
  const { progress, isCancelling } = run;
  return (
    <section className="flex flex-col gap-3 rounded border border-line bg-raised p-5">
      <ProgressBar
        label={t('export.progress')}
        value={progress?.done ?? null}
        max={progress?.total}
        valueText={progress ? t('export.progressOf', progress) : undefined}
      />
      <p className="min-h-5 truncate text-label text-quiet">
        {isCancelling ? t('export.cancelling') : progress?.name}
      </p>
      <Button
        label={t('common.cancel')}
        isDisabled={isCancelling}
        className="self-start"
        onPressed={onCancelled}
      />
    </section>
  );
}
