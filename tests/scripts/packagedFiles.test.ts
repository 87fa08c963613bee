import { expect, test } from 'vitest';
import { missingFiles, unwantedFiles } from '../../scripts/lib/packaged-files.mjs';

const binary = 'node_modules/better-sqlite3/prebuilds/linux-x64.node';
const right = {
  platform: 'linux',
  arch: 'x64',
  archive: [
    'package.json',
    'out/main/main.js',
    'out/main/documentsWorker.js',
    'out/main/packetsWorker.js',
    'out/preload/projector.cjs',
    'out/renderer/assets/inter-latin-wght-normal-Dx4kXJAl.woff2',
    'resources/templates/blank.json',
    'node_modules/better-sqlite3/lib/methods/backup.js',
    binary,
  ],
  beside: ['app.asar', 'THIRD-PARTY-LICENSES.txt', `app.asar.unpacked/${binary}`],
};

test('a package of what is wanted is right', () => {
  expect([unwantedFiles(right), missingFiles(right)]).toEqual([[], []]);
});

test.each([
  'electron/main.ts',
  'out/main/main.js.map',
  'out/bundled-main.json',
  'tests/smallWorkshop.ts',
  'docs/setup.md',
  'resources/icons/plenum.ico',
  'node_modules/better-sqlite3/src/better_sqlite3.cpp',
  'node_modules/better-sqlite3/prebuilds/win32-x64.node',
  'node_modules/zod/index.js',
])('%s stops the packaging', (file) => {
  expect(unwantedFiles({ ...right, archive: [...right.archive, file] })).toEqual([file]);
});

test('code that lies outside the archive, where its integrity is not checked, stops the packaging', () => {
  const file = 'app.asar.unpacked/node_modules/better-sqlite3/lib/index.js';
  expect(unwantedFiles({ ...right, beside: [...right.beside, file] })).toEqual([file]);
});

test('a package without its database or without its licences is not complete', () => {
  expect(missingFiles({ ...right, beside: ['app.asar'] })).toEqual([
    `app.asar.unpacked/${binary}`,
    'THIRD-PARTY-LICENSES.txt',
  ]);
});
