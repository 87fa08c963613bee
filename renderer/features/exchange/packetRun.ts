import { useState } from 'react';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import type { Run } from '../../app/exporting/exportRun.ts';
import { call, listenTo } from '../../records/bridge.ts';

type Order = { readonly partnerIds: readonly PartnerId[]; readonly passphrase: string | null };

/** One writing of packets: asks where, follows it to its end. */
export function usePacketRun() {
  const [run, setRun] = useState<Run>({ kind: 'none' });

  async function write({ partnerIds, passphrase }: Order): Promise<void> {
    const folder = await call('export/choose-folder');
    if (folder === null) return;
    setRun({ kind: 'running', progress: null, isCancelling: false });
    const unlisten = listenTo('packets/progress', (progress) =>
      setRun((now) => (now.kind === 'running' ? { ...now, progress } : now)),
    );
    try {
      const summary = await call('packets/write', { folder, partnerIds: [...partnerIds], passphrase });
      setRun({ kind: 'done', summary });
    } catch (error) {
      setRun({ kind: 'broken', detail: String(error) });
    } finally {
      unlisten();
    }
  }

  function cancel(): void {
    setRun((now) => (now.kind === 'running' ? { ...now, isCancelling: true } : now));
    void call('packets/cancel');
  }

  return { run, write, cancel };
}
