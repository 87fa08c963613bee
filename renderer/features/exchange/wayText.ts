import type { Packet } from '../../../shared/domain/packet.ts';
import { t } from '../../app/i18n.ts';

/** Which way a packet went, and the how manieth it is. */
export function wayText({ direction, way, revision }: Packet): string {
  if (direction === 'out') return t('exchange.way.out');
  if (way === 'word') return t('exchange.way.word');
  return t('exchange.way.back', { revision });
}
