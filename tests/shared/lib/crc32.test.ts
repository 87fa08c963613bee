import { crc32 as crc32OfNode } from 'node:zlib';
import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { crc32 } from '../../../shared/lib/crc32.ts';

test.prop([fc.uint8Array({ maxLength: 100 }), fc.nat({ max: 3 })])(
  'is that of zlib, wherever the bytes lie',
  (bytes, from) => {
    expect(crc32(bytes.subarray(from))).toBe(crc32OfNode(bytes.subarray(from)));
  },
);
