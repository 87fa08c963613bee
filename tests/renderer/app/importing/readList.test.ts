import { describe, expect, it } from 'vitest';
import { pastedRows } from '../../../../renderer/app/importing/pastedRows.ts';
import { readList } from '../../../../renderer/app/importing/readList.ts';

const inUtf8 = (text: string) => new TextEncoder().encode(text);

describe('a list in a CSV file', () => {
  it('is read as Chinese Excel saves it', () => {
    // 姓名,单位 / 王伟,企联 in GB 18030.
    const bytes = [0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb5, 0xa5, 0xce, 0xbb, 0x0d, 0x0a];
    const second = [0xcd, 0xf5, 0xce, 0xb0, 0x2c, 0xc6, 0xf3, 0xc1, 0xaa];
    expect(readList(Uint8Array.from([...bytes, ...second]))).toEqual({
      kind: 'cells',
      cells: [
        ['姓名', '单位'],
        ['王伟', '企联'],
      ],
    });
  });

  it.each([
    ['in UTF-8 with its mark, quotes and semicolons', inUtf8('\uFEFFName;Organisation\n"Li; Na";CEC')],
    ['in UTF-16, as "Unicode text" of Excel', inUtf16('Name\tOrganisation\r\nLi; Na\tCEC')],
  ])('is read %s', (_, bytes) => {
    expect(readList(bytes)).toEqual({
      kind: 'cells',
      cells: [
        ['Name', 'Organisation'],
        ['Li; Na', 'CEC'],
      ],
    });
  });

  it('is read in Western Windows, where it is no Chinese', () => {
    const bytes = new Uint8Array(Buffer.from('Nom,Ville\nRené,X', 'latin1'));
    expect(readList(bytes)).toEqual({
      kind: 'cells',
      cells: [
        ['Nom', 'Ville'],
        ['René', 'X'],
      ],
    });
  });

  it('keeps its lines where they are, and forgets cells without words', () => {
    expect(readList(inUtf8('\nName,,\n\n Li Na ,, \n\n'))).toEqual({
      kind: 'cells',
      cells: [[], ['Name'], [], [' Li Na ']],
    });
  });
});

function inUtf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
}

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
