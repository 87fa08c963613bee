import { expect, test } from 'vitest';
import type { PacketId } from '../../../shared/domain/packet.ts';
import { sentBack, wordFilesOf } from '../../../shared/records/ownReturns.ts';
import { anId, aPacket, recordsOf } from '../../builders.ts';

test('what was sent back, and the Word files that were read in, the last one first', () => {
  const came = aPacket({ id: anId<PacketId>(1), direction: 'out', copyId: null, revision: 0 });
  const first = aPacket({ id: anId<PacketId>(2), revision: 1 });
  const third = aPacket({ id: anId<PacketId>(3), revision: 3 });
  const second = aPacket({ id: anId<PacketId>(4), revision: 2 });
  const word = aPacket({ id: anId<PacketId>(5), way: 'word', at: '2017-05-03T08:00:00.000Z' });
  const later = aPacket({ id: anId<PacketId>(6), way: 'word', at: '2017-05-04T08:00:00.000Z' });
  const records = recordsOf({ packets: [came, first, third, second, word, later] });
  expect(sentBack(records)).toEqual([third, second, first]);
  expect(wordFilesOf(records)).toEqual([later, word]);
});
