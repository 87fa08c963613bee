import { describe, expect, it } from 'vitest';
import { missingForApp, missingForTests, notFoundIn } from '../../scripts/lib/system-needs.mjs';

/** A Linux on which everything is there. */
const complete = {
  linux: true,
  hasDisplay: () => false,
  hasCommand: () => true,
  missingLibraries: () => [] as string[],
  hasOfficeProgram: () => true,
  hasFont: () => true,
};
const runtime = { executable: '/opt/electron' };

function whatIsMissing(needs: readonly { readonly what: string }[]): readonly string[] {
  return needs.map(({ what }) => what);
}

describe('what the system lacks', () => {
  it('is nothing where all is there, and on systems that bring it themselves', () => {
    const elsewhere = {
      ...complete,
      linux: false,
      missingLibraries: () => ['libgtk-3.so.0'],
      hasFont: () => false,
    };
    expect(missingForApp(runtime, complete)).toEqual([]);
    expect(missingForApp(runtime, elsewhere)).toEqual([]);
    expect(missingForTests(elsewhere)).toEqual([]);
  });

  it('names three libraries and counts the rest', () => {
    const missingLibraries = () => [
      'libgtk-3.so.0',
      'libnss3.so',
      'libgbm.so.1',
      'libasound.so.2',
      'libXss.so.1',
    ];
    const needs = missingForApp(runtime, { ...complete, missingLibraries });
    expect(whatIsMissing(needs)).toEqual(['libgtk-3.so.0, libnss3.so, libgbm.so.1 and 2 more libraries']);
    expect(needs[0]?.packages).toContain('libgtk-3-0');
  });

  it('is a virtual screen only where there is neither a screen nor Xvfb', () => {
    const bare = { ...complete, hasCommand: () => false };
    expect(missingForApp(runtime, bare).map((need) => need.packages)).toEqual([['xvfb']]);
    expect(missingForApp(runtime, { ...bare, hasDisplay: () => true })).toEqual([]);
  });

  it('is each program, reader and font that the tests use, one by one', () => {
    const hasOfficeProgram = (name: string) => name !== 'scalc';
    expect(whatIsMissing(missingForTests({ ...complete, hasOfficeProgram }))).toEqual(['LibreOffice Calc']);
    expect(whatIsMissing(missingForTests({ ...complete, hasFont: () => false }))).toEqual(['a Chinese font']);
  });
});

it('reads the missing libraries out of what ldd prints', () => {
  const listing = [
    '\tlinux-vdso.so.1 (0x00007ffd5a5f2000)',
    '\tlibffmpeg.so => /opt/electron/libffmpeg.so (0x00007f3f5c000000)',
    '\tlibgtk-3.so.0 => not found',
    '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f3f5b000000)',
    '\tlibnss3.so => not found',
  ];
  expect(notFoundIn(listing.join('\n'))).toEqual(['libgtk-3.so.0', 'libnss3.so']);
  expect(notFoundIn('\tnot a dynamic executable\n')).toEqual([]);
});
