import { expect, test } from 'vitest';
import { packageFolder } from '../../scripts/lib/bundled-packages.mjs';
import { hardened, wrongFuses } from '../../scripts/lib/fuses.mjs';
import { icnsOf, icoOf } from '../../scripts/lib/icon-files.mjs';
import { noticeOf } from '../../scripts/lib/licences.mjs';

test.each([
  ['/home/me/plenum/node_modules/zod/v4/index.js', 'node_modules/zod'],
  ['../node_modules/@fontsource-variable/inter/files/a.woff2', 'node_modules/@fontsource-variable/inter'],
  ['/p/node_modules/a/node_modules/@b/c/index.js?commonjs-proxy', 'node_modules/a/node_modules/@b/c'],
  ['/home/me/plenum/shared/domain/text.ts', undefined],
])('the package of %s is %s', (id, folder) => {
  expect(packageFolder(id)).toBe(folder);
});

test('every fuse that stands otherwise, or that nobody can read, is named', () => {
  expect(wrongFuses(hardened)).toEqual([]);
  expect(wrongFuses({ ...hardened, runAsNode: true, onlyLoadAppFromAsar: undefined })).toEqual([
    'the fuse runAsNode is true, and must be false',
    'the fuse onlyLoadAppFromAsar is undefined, and must be true',
  ]);
});

test('a notice has name, version, licence and text, and a package without a text does not ship', () => {
  const library = { name: 'a', version: '1.2.3', license: 'MIT', author: 'Ann', texts: ['The text.'] };
  expect(noticeOf(library)).toBe('a 1.2.3\nLicence: MIT\n\nThe text.');
  expect(noticeOf({ ...library, license: 'ISC', texts: [] })).toContain('Copyright (c) Ann');
  expect(() => noticeOf({ ...library, license: 'Mine', texts: [] })).toThrow('a@1.2.3 has no licence text');
});

test('icon files say how long they are and where each picture lies', () => {
  const pictures = [16, 256, 512].map((size) => ({ size, png: Buffer.alloc(size, size % 251) }));
  const icns = icnsOf(pictures);
  expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length]);
  const ico = icoOf(pictures);
  expect(ico.readUInt16LE(4)).toBe(2);
  const [at, length] = [ico.readUInt32LE(6 + 16 + 12), ico.readUInt32LE(6 + 16 + 8)];
  expect(ico.subarray(at, at + length)).toEqual(pictures[1]?.png);
  expect(at + length).toBe(ico.length);
});
