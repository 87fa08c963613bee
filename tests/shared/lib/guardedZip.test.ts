import { fc, test as property } from '@fast-check/vitest';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readZip } from '../../../shared/lib/guardedZip.ts';
import { type MadeEntry, makeZip } from '../../hostile/zipMaker.ts';

const limits = { entries: 10, entryBytes: 1000, totalBytes: 2000 };
const all = () => true;
const text = (length: number) => new Uint8Array(length).fill(97);
const entry = (name: string, rest: Partial<MadeEntry> = {}): MadeEntry => ({
  name,
  content: text(100),
  ...rest,
});

function kindOf(entries: readonly MadeEntry[], wanted: (name: string) => boolean = all): string {
  return readZip(makeZip(entries), wanted, limits).kind;
}

describe('a zip', () => {
  test.each<readonly [string, readonly MadeEntry[]]>([
    ['packed', [entry('a.xml')]],
    ['as it is', [entry('a.xml', { isStored: true })]],
    ['with folders', [entry('a/', { content: text(0), mode: 0o040_755 }), entry('a/b.xml')]],
    [
      'with a folder of odd attributes, as some writers leave it',
      [entry('a/', { content: text(0), mode: 0o140_644 }), entry('b')],
    ],
    ['with names of any language', [entry('工作计划.xml'), entry('é')]],
    ['with sizes behind the entries', [entry('a', { flags: 8 })]],
    ['with as much as may be', [entry('a', { content: text(1000) }), entry('b', { content: text(1000) })]],
    ['with nothing in a part', [entry('a', { content: text(0) })]],
  ])('is read %s', (_, entries) => {
    const read = readZip(makeZip(entries), all, limits);
    const files = entries
      .filter(({ name }) => !name.endsWith('/'))
      .map(({ name, content }) => [name, content]);
    expect(read).toEqual({ kind: 'read', files: new Map(files as [string, Uint8Array][]) });
  });

  test('is read with a comment at its end', () => {
    expect(readZip(makeZip([entry('a')], { comment: 'made by somebody' }), all, limits).kind).toBe('read');
  });

  test('gives only what is wanted, and unpacks nothing else', () => {
    const read = readZip(
      makeZip([entry('a'), entry('b', { content: text(9999), crc: 1 })]),
      (name) => name === 'a',
      limits,
    );
    expect(read).toEqual({ kind: 'read', files: new Map([['a', text(100)]]) });
  });
});

test.each<readonly [string, 'damaged' | 'unsafe', readonly MadeEntry[]]>([
  ['a part beyond the limit of one', 'unsafe', [entry('a', { content: text(1001) })]],
  [
    'parts beyond the limit of all',
    'unsafe',
    ['a', 'b', 'c'].map((name) => entry(name, { content: text(700) })),
  ],
  ['more parts than the limit', 'unsafe', Array.from({ length: 11 }, (_, n) => entry(`n${n}`))],
  ['a part that holds more than it says', 'unsafe', [entry('a', { size: 99 })]],
  ['a part that holds less than it says', 'damaged', [entry('a', { size: 101 })]],
  [
    'a part that says what no packing can do',
    'unsafe',
    [entry('a', { content: text(0), size: 900, packedSize: 0 })],
  ],
  ['a stored part of two sizes', 'damaged', [entry('a', { isStored: true, size: 99 })]],
  ['another checksum', 'damaged', [entry('a', { crc: 0 })]],
  ['no name', 'unsafe', [entry('')]],
  ['a name of this folder', 'unsafe', [entry('./a')]],
  ['a very long name', 'unsafe', [entry('a'.repeat(2000))]],
  ['two parts of one name', 'unsafe', [entry('a'), entry('a')]],
  ['two parts of one name in other letters', 'unsafe', [entry('é'), entry('e\u0301')]],
])('%s is %s', (_, kind, entries) => {
  expect(kindOf(entries)).toBe(kind);
});

const anyLimits = { entries: 20, entryBytes: 50_000, totalBytes: 100_000 };
const contents = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,8}(?:\/[a-z]{1,8})?$/),
  fc.uint8Array({ maxLength: 3000 }),
  { maxKeys: 8 },
);

property.prop([contents, fc.integer({ min: 0, max: 9 })])(
  'what another program packs comes back',
  (files, level) => {
    const read = readZip(zipSync(files, { level: level as 6 }), all, anyLimits);
    // Names that are one in capitals are not among these.
    expect(read).toEqual({ kind: 'read', files: new Map(Object.entries(files)) });
  },
);

property.prop([fc.uint8Array({ maxLength: 400 })])('noise is refused and nothing is thrown', (bytes) => {
  expect(readZip(bytes, all, anyLimits).kind).not.toBe('read');
});

property.prop([
  contents,
  fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 }),
  fc.option(fc.nat()),
])(
  'a zip that was changed gives what it held, or is refused, and never more than the limits',
  (files, changes, cut) => {
    const zip = zipSync(files);
    for (const [at, byte] of changes) zip[at % zip.length] = byte;
    const read = readZip(cut === null ? zip : zip.subarray(0, cut % zip.length), all, anyLimits);
    if (read.kind !== 'read') return;
    const held = Object.values(files).map((content) => Buffer.from(content).toString('hex'));
    for (const content of read.files.values()) expect(held).toContain(Buffer.from(content).toString('hex'));
  },
);
