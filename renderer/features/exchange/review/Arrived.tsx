import type { ReactNode } from 'react';
import type { Packet } from '../../../../shared/domain/packet.ts';
import { useTexts } from '../../../app/i18n.ts';
import { packetProblemText } from '../../../app/packetProblem.ts';
import { OpenReview } from './OpenReview.tsx';
import { useArrival } from './useArrival.ts';

type Props = { readonly packet: Packet; readonly head: (next: ReactNode) => ReactNode };

/** What came back and is not merged; or why it cannot be read. */
export function Arrived({ packet, head }: Props) {
  const { t, language } = useTexts();
  const reading = useArrival(packet.id);
  if (reading.kind === 'arrival') return <OpenReview packet={packet} arrival={reading.arrival} head={head} />;
  return (
    <>
      {head(null)}
      <p role={reading.kind === 'reading' ? 'status' : 'alert'} className="px-6 py-4">
        {reading.kind === 'reading' && <span className="text-quiet">{t('merge.reading')}</span>}
        {reading.kind === 'problem' && packetProblemText(packet.name, reading.problem, language)}
        {reading.kind === 'broken' && t('merge.unreadable', { detail: reading.detail })}
      </p>
    </>
  );
}
