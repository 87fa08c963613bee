import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FreeNames, isPacketName, returnName, titleOf } from '../../../electron/packets/packetNames.ts';
import { en } from '../../builders.ts';
import { temporaryFolder } from '../store/temporary.ts';

const short = { title: en('SCORE consultation'), partner: en('SAWS'), language: 'en' } as const;

describe('the name of a packet', () => {
  it('says whose it is, first the workshop going out and first the partner coming back', () => {
    expect(titleOf(short)).toBe('SCORE consultation - SAWS');
    expect(returnName(short, 2)).toBe('SAWS - SCORE consultation - 2.plenum-packet');
  });

  it('ends a long title after a word', () => {
    const title = en(
      'Consultation workshop on safety inspection and on the productivity of small firms in the seven provinces',
    );
    expect(titleOf({ ...short, title })).toBe(
      'Consultation workshop on safety inspection and on the productivity of small firms in the seven - SAWS',
    );
  });

  it('has room for every script and for what no system allows', () => {
    const long = {
      en: '',
      zh: '关于“安全生产”：小企业生产率/劳动条件改善与培训推广的三期项目合作伙伴研讨会及工作计划',
    };
    const name = returnName({ title: long, partner: long, language: 'zh' }, 999_999);
    expect(Buffer.byteLength(name)).toBeLessThan(240);
    expect(name).not.toMatch(/[<>:"/\\|?*]/u);
    expect(isPacketName(name)).toBe(true);
  });

  it('is one that nobody has', () => {
    const folder = temporaryFolder();
    const names = new FreeNames(folder);
    writeFileSync(path.join(folder, 'a.plenum-packet'), 'somebody’s');
    expect(['a', 'a', 'A'].map((name) => path.basename(names.free(`${name}.plenum-packet`)))).toEqual([
      'a (2).plenum-packet',
      'a (3).plenum-packet',
      'A.plenum-packet',
    ]);
  });
});
