import type { Packet } from '../../../shared/domain/packet.ts';
import { t } from '../../app/i18n.ts';
import { call } from '../../records/bridge.ts';
import { notify } from '../../ui/notify.ts';

/** Writes the file as it was sent or received to where the person wants it. */
export async function savePacket({ id }: Packet): Promise<void> {
  try {
    const answer = await call('packets/save', { id });
    if (answer.kind === 'copied')
      notify({ kind: 'done', title: t('exchange.saved', { file: answer.file }), id: `saved ${id}` });
    if (answer.kind === 'failed') sayFailed(answer.detail);
  } catch (error) {
    sayFailed(String(error));
  }
}

function sayFailed(detail: string): void {
  notify({ kind: 'error', title: t('exchange.notSaved', { detail }), id: 'packet not saved' });
}
