import { expect, it } from 'vitest';
import { pageFile } from '../../../electron/security/pageFile.ts';

it.each([
  ['app://plenum/facilitator/index.html', '/app/pages/facilitator/index.html'],
  ['app://plenum/assets/a%20b.js?x=1#y', '/app/pages/assets/a b.js'],
])('serves %s', (url, file) => {
  expect(pageFile(url, '/app/pages')).toBe(file);
});

it.each([
  'app://plenum/../main/main.js',
  'app://plenum/..%2fmain/main.js',
  'app://plenum/%2e%2e/%2e%2e/etc/passwd',
  'app://plenum/..%2f..%2f..%2fetc%2fpasswd',
  'app://plenum/',
  'app://plenum/%E0%A4%A',
  'app://other/facilitator/index.html',
  'https://plenum/facilitator/index.html',
  'file:///etc/passwd',
])('serves nothing outside the folder of pages: %s', (url) => {
  const file = pageFile(url, '/app/pages');
  expect(file === null || file.startsWith('/app/pages/')).toBe(true);
});

it('is not led out by an encoded slash', () => {
  expect(pageFile('app://plenum/..%2fmain/main.js', '/app/pages')).toBeNull();
});
