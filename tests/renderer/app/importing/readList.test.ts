import { describe, expect, it } from 'vitest';
import { pastedRows, readList } from '../../../../renderer/app/importing/readList.ts';

function file(bytes: Uint8Array<ArrayBuffer>) {
  return { name: 'list.csv', arrayBuffer: async () => bytes.slice().buffer };
}

describe('a list of people in a CSV file', () => {
  it('is read as Chinese Excel saves it', async () => {
    // 姓名,单位 / 王伟,企联 in GB 18030.
    const bytes = [0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb5, 0xa5, 0xce, 0xbb, 0x0d, 0x0a];
    const second = [0xcd, 0xf5, 0xce, 0xb0, 0x2c, 0xc6, 0xf3, 0xc1, 0xaa];
    expect(await readList(file(Uint8Array.from([...bytes, ...second])))).toEqual([
      ['姓名', '单位'],
      ['王伟', '企联'],
    ]);
  });

  it('is read in UTF-8, with its mark at the beginning, quotes and semicolons', async () => {
    const text = '\uFEFFName;Organisation\n"Li; Na";CEC';
    expect(await readList(file(new TextEncoder().encode(text)))).toEqual([
      ['Name', 'Organisation'],
      ['Li; Na', 'CEC'],
    ]);
  });
});

it('reads what is pasted from a spreadsheet or from a mail', () => {
  expect(pastedRows('Li Na\tCEC\n王伟\tSAWS')).toEqual([
    ['Li Na', 'CEC'],
    ['王伟', 'SAWS'],
  ]);
  expect(pastedRows('Li Na, CEC\nWang Wei, SAWS')).toEqual([
    ['Li Na', ' CEC'],
    ['Wang Wei', ' SAWS'],
  ]);
});
