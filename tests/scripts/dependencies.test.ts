import { describe, expect, it } from 'vitest';
import { differenceBetween } from '../../scripts/lib/dependencies.mjs';

const zod = { integrity: 'sha512-a' };
const wanted = { '': {}, 'node_modules/zod': zod };

describe('installed packages against the lock file', () => {
  it('differ in nothing when each is there as it is locked', () => {
    expect(differenceBetween(wanted, { 'node_modules/zod': zod })).toBeUndefined();
  });

  it.each([
    ['a package is missing', {}, 'node_modules/zod is missing'],
    [
      'a package is another one',
      { 'node_modules/zod': { integrity: 'sha512-b' } },
      'node_modules/zod differs from package-lock.json',
    ],
    [
      'one is left over',
      { 'node_modules/zod': zod, 'node_modules/old': {} },
      'node_modules/old is no longer in package-lock.json',
    ],
  ])('differ when %s', (_, installed, difference) => {
    expect(differenceBetween(wanted, installed)).toBe(difference);
  });

  it('may lack what is only for other platforms', () => {
    const withOptional = { ...wanted, 'node_modules/fsevents': { integrity: 'sha512-c', optional: true } };
    expect(differenceBetween(withOptional, { 'node_modules/zod': zod })).toBeUndefined();
  });
});
