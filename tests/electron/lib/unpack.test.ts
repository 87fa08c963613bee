import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../../electron/lib/unpack.ts';
import { readZip } from '../../../shared/lib/guardedZip.ts';
import { type MadeEntry, makeZip } from '../../hostile/zipMaker.ts';

const limits = { entries: 10, entryBytes: 100_000, totalBytes: 200_000 };
const content = new Uint8Array(5000).fill(97);

function kindOf(entry: Partial<MadeEntry>): string {
  return readZip(makeZip([{ name: 'a', content, ...entry }]), () => true, limits, unpack).kind;
}

describe('unpacking with zlib', () => {
  it.each<readonly [string, Partial<MadeEntry>, string]>([
    ['what is as it says', {}, 'read'],
    ['nothing', { content: new Uint8Array() }, 'read'],
    ['more than it says', { size: 4999 }, 'unsafe'],
    ['less than it says', { size: 5001 }, 'damaged'],
    ['something else than it says', { crc: 1 }, 'damaged'],
  ])('%s', (_, entry, kind) => {
    expect(kindOf(entry)).toBe(kind);
  });

  it('comes to the same as the way that runs everywhere, also with bytes that somebody changed', () => {
    const change = fc.record({ at: fc.nat(), to: fc.nat({ max: 255 }) });
    const parts = fc.array(fc.uint8Array({ maxLength: 3000 }), { maxLength: 4 });
    fc.assert(
      fc.property(parts, fc.array(change, { maxLength: 2 }), (contents, changes) => {
        const zip = makeZip(contents.map((each, n) => ({ name: `n${n}`, content: each })));
        for (const { at, to } of changes) zip[at % zip.length] = to;
        const [here, everywhere] = [unpack, undefined].map((way) => readZip(zip, () => true, limits, way));
        expect(here?.kind === 'read').toBe(everywhere?.kind === 'read');
        if (here?.kind === 'read') expect(here).toEqual(everywhere);
      }),
      { numRuns: 300 },
    );
  });
});
