import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { launchArguments } from '../../../electron/application/arguments.ts';
import { fileNameOf, freePath } from '../../../electron/application/newFile.ts';
import { withoutRecent, withRecent } from '../../../electron/application/recentFiles.ts';
import { temporaryFolder } from '../store/temporary.ts';

describe('the name of a new file', () => {
  it.each([
    ['SCORE Project Phase II/III: consultation?', 'SCORE Project Phase II III consultation'],
    ['SCORE项目二期／三期研讨会', 'SCORE项目二期／三期研讨会'],
    ['...', 'Workshop'],
    ['', 'Workshop'],
    ['a\u0000b\nc', 'a b c'],
    ['Ends with a dot.', 'Ends with a dot'],
  ])('%j is %j', (title, name) => {
    expect(fileNameOf(title)).toBe(name);
  });

  it('is one that no file has', () => {
    const folder = path.join(temporaryFolder(), 'new');
    const first = freePath(folder, 'Review');
    writeFileSync(first, '');
    expect([path.basename(first), path.basename(freePath(folder, 'Review'))]).toEqual([
      'Review.plenum',
      'Review 2.plenum',
    ]);
  });
});

describe('the command line', () => {
  it.each([
    [['plenum'], null, null],
    [['plenum', 'a.plenum'], '/home/a.plenum', null],
    [['electron', '.', '--inspect=0', '/x/B.PLENUM'], '/x/B.PLENUM', null],
    [['plenum', '--example', 'score-chongqing'], null, 'score-chongqing'],
    [['plenum', '--example=blank'], null, 'blank'],
    [['plenum', '--x=a.plenum'], null, null],
  ])('%j', (argv, file, example) => {
    expect(launchArguments(argv, '/home')).toEqual({ file, example });
  });
});

describe('recent files', () => {
  const opened = (file: string) => ({
    file,
    title: { en: file, zh: '' },
    openedAt: '2017-04-11',
    seal: null,
    packetId: null,
  });

  it('have each file once, the newest first, and not without end', () => {
    const names = [...Array.from({ length: 20 }, (_, n) => `${n}`), '15'];
    const list = names.reduce(
      (recent, file) => withRecent(recent, opened(file)),
      withRecent([], opened('x')),
    );
    expect(list.map(({ file }) => file)).toEqual([
      '15',
      '19',
      '18',
      '17',
      '16',
      '14',
      '13',
      '12',
      '11',
      '10',
      '9',
      '8',
    ]);
  });

  it('can lose one', () => {
    expect(withoutRecent([opened('a'), opened('b')], 'a')).toEqual([opened('b')]);
  });
});
