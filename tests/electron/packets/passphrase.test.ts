import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSealed, seal, unseal } from '../../../electron/packets/passphrase.ts';

/** Cheap to try, so that many can be tried. */
const cheap = { logN: 4, r: 8, p: 1 };
const bytes = fc.uint8Array({ maxLength: 3000 });
const passphrase = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });

describe('bytes behind a passphrase', () => {
  it('come back with it, in any composition of its letters, and with no other', () => {
    fc.assert(
      fc.property(bytes, passphrase, passphrase, (content, right, wrong) => {
        fc.pre(right.normalize('NFC') !== wrong.normalize('NFC'));
        const sealed = seal(content, right, cheap);
        expect(isSealed(sealed)).toBe(true);
        expect(unseal(sealed, right.normalize('NFD'))).toEqual({ kind: 'plain', bytes: content });
        expect(unseal(sealed, wrong)).toEqual({ kind: 'wrong-passphrase' });
      }),
    );
  });

  it('are never the same twice', () => {
    const content = new Uint8Array(100);
    expect(seal(content, 'one', cheap)).not.toEqual(seal(content, 'one', cheap));
  });

  it('are not given out when anything was changed', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (content, at, flip) => {
        const sealed = seal(content, 'right', cheap);
        const place = at % sealed.length;
        // What it costs to try is written there: to try it all the same may take half a second each time.
        fc.pre(place < 8 || place > 11);
        sealed[place] = (sealed[place] ?? 0) ^ flip;
        if (isSealed(sealed)) expect(['damaged', 'wrong-passphrase']).toContain(unseal(sealed, 'right').kind);
      }),
    );
  });

  it('are not given out when they are cut off', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), (content, at) => {
        const sealed = seal(content, 'right', cheap);
        expect(unseal(sealed.subarray(0, 8 + (at % (sealed.length - 8))), 'right').kind).toBe('damaged');
      }),
    );
  });

  it.each([
    [19, 8, 1],
    [63, 8, 1],
    [17, 255, 1],
    [17, 8, 255],
    [0, 8, 1],
    [17, 0, 1],
    [17, 8, 0],
  ])('cost nothing when they ask for 2^%i blocks of %i, %i times', (logN, r, p) => {
    const sealed = seal(new Uint8Array(10), 'right', cheap);
    sealed.set([logN, r, p], 9);
    expect(unseal(sealed, 'right').kind).toBe('unsafe');
  });

  it('of a later version are known as such', () => {
    const sealed = seal(new Uint8Array(10), 'right', cheap);
    sealed[8] = 2;
    expect(unseal(sealed, 'right')).toEqual({ kind: 'newer' });
  });
});
