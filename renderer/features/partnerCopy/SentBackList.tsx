import { Download, Lock } from 'lucide-react';
import type { Packet } from '../../../shared/domain/packet.ts';
import { useTexts } from '../../app/i18n.ts';
import { call } from '../../records/bridge.ts';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { notify } from '../../ui/notify.ts';
import { useChangesSinceSentBack, useSentBack } from './useChanges.ts';
import { whenSent } from './whenSent.ts';

/** What was sent back from here before, the last one first. */
export function SentBackList() {
  const { t, language } = useTexts();
  const packets = useSentBack();
  const { state, rows } = useChangesSinceSentBack();

  async function saveAgain({ id }: Packet) {
    const answer = await call('packets/save', { id });
    if (answer.kind === 'copied')
      notify({ kind: 'done', title: t('partnerCopy.sent.saved', { file: answer.file }) });
    if (answer.kind === 'failed')
      notify({ kind: 'error', title: t('partnerCopy.sendBack.failed', { detail: answer.detail }) });
  }

  return (
    <section aria-labelledby="sent-back" className="flex flex-col gap-2">
      <h3 id="sent-back" className="text-section">
        {t('partnerCopy.sent.title')}
      </h3>
      {packets.length === 0 ? (
        <p className="text-quiet">{t('partnerCopy.sent.none')}</p>
      ) : (
        <>
          {state === 'known' && (
            <p className="text-quiet">
              {rows.length === 0
                ? t('partnerCopy.sent.same')
                : t('partnerCopy.sent.changed', { count: rows.length })}
            </p>
          )}
          <ul aria-labelledby="sent-back" className="border-t border-line">
            {packets.map((packet) => (
              <li key={packet.id} className="flex items-center gap-2 border-b border-line py-1.5">
                <div className="min-w-0 flex-1">
                  <p className="flex items-center gap-1.5">
                    <span className="min-w-0 truncate" title={packet.name}>
                      {packet.name}
                    </span>
                    {packet.isProtected && (
                      <span title={t('partnerCopy.sent.protected')} className="text-quiet">
                        <Icon of={Lock} size={14} />
                        <span className="sr-only">{t('partnerCopy.sent.protected')}</span>
                      </span>
                    )}
                  </p>
                  <p className="text-label text-quiet tabular-nums">
                    {t('partnerCopy.sent.number', {
                      number: packet.revision,
                      when: whenSent(packet.at, language),
                    })}
                  </p>
                </div>
                <IconButton
                  icon={Download}
                  label={t('partnerCopy.sent.again', { name: packet.name })}
                  onPressed={() => void saveAgain(packet)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
