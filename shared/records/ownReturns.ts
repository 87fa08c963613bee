import type { Packet } from '../domain/packet.ts';
import type { Records } from './tables.ts';

/** What a partner's copy has sent back itself, the last one first; a Word file that was read in is none. */
export function sentBack({ packets }: Pick<Records, 'packets'>): readonly Packet[] {
  return [...packets.values()]
    .filter(({ direction, way }) => direction === 'back' && way === 'packet')
    .sort((a, b) => b.revision - a.revision);
}

/** Word files that were read in here, the last one first. */
export function wordFilesOf({ packets }: Pick<Records, 'packets'>): readonly Packet[] {
  return [...packets.values()]
    .filter(({ direction, way }) => direction === 'back' && way === 'word')
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}
