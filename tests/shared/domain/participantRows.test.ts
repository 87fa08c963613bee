import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ColumnUse,
  columnsByContent,
  columnsByHeading,
  participantColumns,
  readParticipants,
} from '../../../shared/domain/participantRows.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import { anId, aPartner, en } from '../../builders.ts';

const saws = aPartner({
  name: { en: 'State Administration of Work Safety (SAWS)', zh: '国家安全生产监督管理总局' },
});
const cec = aPartner({ id: anId<PartnerId>(31), mark: 'CE', name: { en: 'CEC', zh: '中国企业联合会' } });
const partners = [saws, cec];
const people = (rows: readonly (readonly string[])[], use: ColumnUse) =>
  readParticipants(rows, use, partners, []);

describe('the columns of a list of participants', () => {
  it.each([
    [
      ['Name', 'Organisation', 'Position', 'Phone', 'Sex'],
      ['name', 'partner', 'role', 'contact', 'sex'],
    ],
    [
      ['序号', '姓名', '性别', '单位', '职务', '联系电话'],
      [null, 'name', 'sex', 'partner', 'role', 'contact'],
    ],
    [
      ['Full name', '姓名', 'E-mail'],
      ['name', 'name', 'contact'],
    ],
    [
      ['Job title', 'Name', 'Company'],
      ['role', 'name', 'partner'],
    ],
  ])('are known by their headings %j', (first, expected) => {
    expect(columnsByHeading(first)).toEqual(expected);
  });

  it('are guessed from what they hold when the first row is a person', () => {
    const rows = [
      ['王伟', '男', 'CEC', '处长', '138 0013 8000'],
      ['Li Na', 'F', 'SAWS', 'Director', 'li.na@example.org'],
    ];
    expect(columnsByHeading(rows[0] ?? [])).toBeNull();
    expect(columnsByContent(rows, partners)).toEqual(['name', 'sex', 'partner', 'role', 'contact']);
  });
});

describe('a row of the list', () => {
  const use: ColumnUse = ['name', 'partner', 'role', 'contact', 'sex'];

  it.each(['SAWS', 'saws', 'SA', '国家安全生产监督管理总局', 'State Administration of Work Safety (SAWS)'])(
    'names its partner as %s',
    (name) => {
      expect(people([['Li Na', name]], use)).toMatchObject([{ person: { partnerId: saws.id } }]);
    },
  );

  it('names its partner by a word that no other partner has', () => {
    const ilo = aPartner({ id: anId<PartnerId>(32), mark: 'IL', name: en('ILO SCORE team') });
    const local = aPartner({ id: anId<PartnerId>(33), mark: 'CL', name: en('Local CEC') });
    const read = (name: string) =>
      readParticipants([['Li Na', name]], use, [ilo, local, { ...cec, name: en('National CEC') }], []);
    expect(read('ILO')).toMatchObject([{ person: { partnerId: ilo.id } }]);
    expect(read('CEC')).toMatchObject([{ person: { partnerId: null } }]);
  });

  it('keeps the Chinese and the English name of one person', () => {
    expect(people([['Wang Wei', '王伟']], ['name', 'name'])).toMatchObject([
      { person: { name: { en: 'Wang Wei', zh: '王伟' } } },
    ]);
  });

  it('lets a person of an unknown organisation in, says so, and keeps the words', () => {
    expect(people([['Li Na', 'WTO', 'Adviser']], use)).toMatchObject([
      {
        person: { partnerId: null, role: { en: 'Adviser, WTO' } },
        doubts: [{ kind: 'unknown-partner', cell: 'WTO' }],
      },
    ]);
  });

  it.each([
    ['has no name', [['', 'CEC', 'Driver']], 'no-name'],
    ['has a cell that is no name but a page of text', [['x'.repeat(501)]], 'too-long'],
  ])('is refused when it %s, with its line', (_, rows, problem) => {
    expect(people(rows, use)).toEqual([{ kind: 'problem', line: 1, problem, cells: rows[0] }]);
  });

  it('is refused when the person is there already, or stands in the list twice', () => {
    const rows = [
      ['Li Na', 'CEC'],
      ['', ''],
      ['li na', 'CEC'],
      ['Li Na', 'SAWS'],
      ['Wang Wei', 'CEC'],
    ];
    const known = [{ name: en('Wang Wei'), partnerId: cec.id }];
    const read = readParticipants(rows, use, partners, known, 2);
    expect(read.map((row) => [row.line, row.kind === 'problem' ? row.problem : row.kind])).toEqual([
      [2, 'person'],
      [4, 'twice'],
      [5, 'person'],
      [6, 'twice'],
    ]);
  });

  it('loses no word of any list', () => {
    const cell = fc.constantFrom('Li Na', '王伟', 'CEC', 'WTO', '处长', 'F', '138 0013 8000', '', 'x?');
    const columns = fc.constantFrom(...participantColumns, 'name' as const);
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 5, maxLength: 5 })),
        fc.array(columns),
        (rows, chosen) => {
          const full = Array.from({ length: 5 }, (_, index) => chosen[index] ?? 'name');
          for (const row of people(rows, full)) {
            if (row.kind === 'problem') continue;
            const { name, role, contact, partnerId } = row.person;
            const kept = [name.en, name.zh, role.en, role.zh, contact].join(' ');
            const cells = rows[row.line - 1] ?? [];
            cells.forEach((each, index) => {
              if (full[index] === 'sex') return;
              const isPartner = full[index] === 'partner' && partnerId !== null;
              if (!isPartner) expect(kept).toContain(each);
            });
          }
        },
      ),
    );
  });
});
