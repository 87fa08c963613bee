import { CircleCheck, FolderOpen, Send } from 'lucide-react';
import { useState } from 'react';
import type { CopyAnswer } from '../../../../shared/protocol/answers.ts';
import { useTexts } from '../../../app/i18n.ts';
import { PassphraseFields } from '../../../app/PassphraseFields.tsx';
import { fileName } from '../../../app/packetProblem.ts';
import { noPassphrase, passphraseState } from '../../../app/passphrase.ts';
import { call } from '../../../records/bridge.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';

/** Writes the file that goes back, as often as wanted, and says where it lies. */
export function SendPanel() {
  const { t } = useTexts();
  const [draft, setDraft] = useState(noPassphrase);
  const [isBusy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<CopyAnswer | null>(null);
  const passphrase = passphraseState(draft);
  const isReady = passphrase.kind === 'none' || passphrase.kind === 'ready';

  async function send() {
    if (!isReady || isBusy) return;
    setBusy(true);
    setAnswer(null);
    try {
      const given = passphrase.kind === 'ready' ? passphrase.passphrase : null;
      const sent = await call('packets/send-back', { passphrase: given });
      setAnswer(sent);
      if (sent.kind === 'copied') setDraft(noPassphrase);
    } catch (error) {
      setAnswer({ kind: 'failed', detail: String(error) });
    } finally {
      setBusy(false);
    }
  }

  return (
    <section
      aria-label={t('partnerCopy.sendBack.file')}
      className="flex flex-col items-start gap-4 rounded border border-line bg-raised p-5"
    >
      <PassphraseFields draft={draft} onEdited={setDraft} onCommitted={() => void send()} />
      <Button
        variant="primary"
        icon={Send}
        label={t(isBusy ? 'partnerCopy.sendBack.busy' : 'partnerCopy.sendBack.action')}
        isDisabled={!isReady || isBusy}
        onPressed={() => void send()}
      />
      <div aria-live="polite" className="w-full empty:hidden">
        {answer?.kind === 'copied' && <Sent file={answer.file} />}
        {answer?.kind === 'failed' && (
          <p className="text-red">{t('partnerCopy.sendBack.failed', { detail: answer.detail })}</p>
        )}
      </div>
    </section>
  );
}

function Sent({ file }: { readonly file: string }) {
  const { t } = useTexts();
  return (
    <div className="flex flex-col items-start gap-2">
      <p className="flex items-start gap-2">
        <Icon of={CircleCheck} className="mt-0.5 text-accent" />
        <span className="min-w-0">
          <span className="font-medium">{t('partnerCopy.sendBack.done', { name: fileName(file) })}</span>
          <span className="block text-label text-quiet wrap-anywhere" data-selectable>
            {file}
          </span>
          <span className="block text-quiet">{t('partnerCopy.sendBack.next')}</span>
        </span>
      </p>
      <Button
        icon={FolderOpen}
        label={t('partnerCopy.sendBack.show')}
        onPressed={() => void call('export/reveal', { file })}
      />
    </div>
  );
}
