import { useMemo, useState } from 'react';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import { sorted } from '../../../shared/lib/order.ts';
import { ExportResult } from '../../app/exporting/ExportResult.tsx';
import { RunningExport } from '../../app/exporting/RunningExport.tsx';
import { useTexts } from '../../app/i18n.ts';
import { PassphraseFields } from '../../app/PassphraseFields.tsx';
import { noPassphrase, passphraseState } from '../../app/passphrase.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { PartnerPick } from './PartnerPick.tsx';
import { usePacketRun } from './packetRun.ts';

type Props = { readonly onDismissed: () => void };

/** For whom packets are written and whether they are protected; then the writing, and what came of it. */
export function WritePackets({ onDismissed }: Props) {
  const { t } = useTexts();
  const byId = useRecords((records) => records.partners);
  const partners = useMemo(() => sorted(byId.values()), [byId]);
  const [left, setLeft] = useState<ReadonlySet<PartnerId>>(new Set());
  const [draft, setDraft] = useState(noPassphrase);
  const { run, write, cancel } = usePacketRun();
  const chosen = partners.filter(({ id }) => !left.has(id));
  const state = passphraseState(draft);
  const isReady = chosen.length > 0 && (state.kind === 'none' || state.kind === 'ready');
  const isRunning = run.kind === 'running';

  function start(): void {
    if (!isReady) return;
    const passphrase = state.kind === 'ready' ? state.passphrase : null;
    void write({ partnerIds: chosen.map(({ id }) => id), passphrase });
  }

  const actions =
    run.kind === 'done' ? (
      <Button variant="primary" label={t('common.close')} onPressed={onDismissed} />
    ) : (
      !isRunning && (
        <>
          <Button label={t('common.cancel')} onPressed={onDismissed} />
          <Button
            variant="primary"
            label={t('exchange.write.start', { count: chosen.length })}
            isDisabled={!isReady}
            onPressed={start}
          />
        </>
      )
    );

  return (
    <Dialog
      title={t('exchange.write.title')}
      closeLabel={t('common.close')}
      isOpen
      isDismissable={!isRunning}
      onDismissed={onDismissed}
      actions={actions}
    >
      {run.kind === 'running' && <RunningExport run={run} onCancelled={cancel} />}
      {run.kind === 'done' && <ExportResult summary={run.summary} canOpen={false} />}
      {(run.kind === 'none' || run.kind === 'broken') && (
        <div className="flex flex-col gap-4">
          <p className="text-quiet">{t('exchange.write.holds')}</p>
          <PartnerPick partners={partners} left={left} onChanged={setLeft} />
          <PassphraseFields draft={draft} onEdited={setDraft} onCommitted={start} />
          {run.kind === 'broken' && (
            <p role="alert" className="text-red">
              {t('exchange.write.broken', { detail: run.detail })}
            </p>
          )}
        </div>
      )}
    </Dialog>
  );
}
