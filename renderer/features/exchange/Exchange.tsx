import type { PacketId } from '../../../shared/domain/packet.ts';
import { useRecords } from '../../records/recordsStore.ts';
import { ExchangePage } from './ExchangePage.tsx';
import { Review } from './review/Review.tsx';

type Props = { readonly packetId: string | null };

/** What goes out to the partners and what comes back from them; or one packet that came back. */
export function Exchange({ packetId }: Props) {
  const packet = useRecords(({ packets }) =>
    packetId === null ? undefined : packets.get(packetId as PacketId),
  );
  return packet?.direction === 'back' ? <Review key={packet.id} packet={packet} /> : <ExchangePage />;
}
