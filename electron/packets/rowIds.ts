import type { PacketId } from '../../shared/domain/packet.ts';
import { sha256 } from '../lib/nodeCrypto.ts';

/** Ids of rows that were written in Word: the same whenever the same packet is read, as a merge reads it again. */
export function rowIdsIn(packet: PacketId): () => string {
  let rows = 0;
  return () => {
    const digits = sha256(`${packet} ${rows++}`);
    // A UUID of version 8, which is whoever's makes it.
    const parts = [
      digits.slice(0, 8),
      digits.slice(8, 12),
      `8${digits.slice(13, 16)}`,
      `8${digits.slice(17, 20)}`,
    ];
    return [...parts, digits.slice(20, 32)].join('-');
  };
}
