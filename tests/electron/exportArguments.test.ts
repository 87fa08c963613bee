import { describe, expect, it } from 'vitest';
import { exportArguments } from '../../electron/exportArguments.ts';
import { documentKinds } from '../../shared/reports/documentKinds.ts';

const file = { kind: 'file', path: 'a.plenum' };
const example = { kind: 'example', id: 'score-chongqing' };

describe('arguments of the export', () => {
  it.each([
    ['--export a.plenum --out d', file, ['en', 'zh']],
    ['--export=a.plenum --out=d', file, ['en', 'zh']],
    ['--out d --export a.plenum --lang en', file, ['en']],
    ['--export a.plenum --out d --lang zh', file, ['zh']],
    ['--export a.plenum --out d --lang both', file, ['en', 'zh']],
    ['--export a.plenum --out d --lang bilingual', file, ['both']],
    ['--export a.plenum --out d --lang all', file, ['en', 'zh', 'both']],
    ['--export --example score-chongqing --out d', example, ['en', 'zh']],
    ['--example score-chongqing --out d', example, ['en', 'zh']],
  ])('%s', (line, source, languages) => {
    expect(exportArguments(line.split(' '))).toEqual({
      kind: 'export',
      source,
      folder: 'd',
      languages,
      documents: documentKinds,
    });
  });

  it('take the documents that are named', () => {
    const named = exportArguments('a.plenum --out d --documents agenda,report'.split(' '));
    expect(named).toMatchObject({ kind: 'export', documents: ['report', 'agenda'] });
  });

  it.each([
    ['', 'a file to export is missing'],
    ['--out d', 'a file to export is missing'],
    ['--export --out d', 'a file to export is missing'],
    ['--export a.plenum', '--out DIR is missing'],
    ['--export a.plenum --out', "'--out <value>' argument missing"],
    ['--export a.plenum --out d --lang fr', 'no language "fr"'],
    ['--export a.plenum --out d --documents report,letter', 'no document "letter"'],
    ['--export a.plenum --out d --quiet', "Unknown option '--quiet'"],
    ['--export a.plenum b.plenum --out d', 'one file at a time'],
    ['--export a.plenum --example score-chongqing --out d', 'not both'],
    ['--example nowhere --out d', 'no example "nowhere"'],
  ])('refuses "%s"', (line, why) => {
    const refused = exportArguments(line === '' ? [] : line.split(' '));
    expect(refused).toMatchObject({ kind: 'mistake', en: expect.stringContaining(why) as string });
    expect(refused).toMatchObject({ zh: expect.stringMatching(/\p{Script=Han}/u) as string });
  });
});
