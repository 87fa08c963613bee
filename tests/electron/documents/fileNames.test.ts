import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plannedFiles } from '../../../electron/documents/fileNames.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import { documentKinds } from '../../../shared/reports/documentKinds.ts';
import { anId, aPartner } from '../../builders.ts';
import { both } from '../../documentBuilders.ts';

type Named = readonly [english: string, zh: string, mark: string];

function namesOf(...names: readonly Named[]): readonly string[] {
  const partners = names.map(([english, zh, mark], n) =>
    aPartner({ id: anId(30 + n), name: both(english, zh), mark }),
  );
  const wanted = {
    documents: ['workplan'],
    languages: ['en', 'zh'],
    merged: new Set<never>(),
    title: both('Consultation', '研讨会'),
  } as const;
  return plannedFiles({ ...wanted, partners }).map(({ name }) => name);
}

describe('names of exported files', () => {
  it('are in the language of the document', () => {
    expect(namesOf(['SAWS Zhejiang', '浙江省安监局', 'ZJ'])).toEqual([
      'Workplan - SAWS Zhejiang - en.docx',
      '工作计划 - 浙江省安监局 - zh.docx',
    ]);
  });

  it('add the mark, then a number, where two partners have one name', () => {
    expect(
      namesOf(['SAWS', '', 'A'], ['saws', '', 'B'], ['SAWS', '', 'B']).filter((name) => name.includes('en')),
    ).toEqual([
      'Workplan - SAWS - en.docx',
      'Workplan - saws (B) - en.docx',
      'Workplan - SAWS (B 2) - en.docx',
    ]);
  });

  it('fall back on the mark', () => {
    expect(namesOf([' ?? ', '', 'X'])[0]).toBe('Workplan - X - en.docx');
  });

  it('say what each document of the workshop is', () => {
    const title = both('Phase II/III: consultation', '二期/三期研讨会');
    const wanted = {
      documents: documentKinds,
      languages: ['en', 'zh'],
      partners: [],
      merged: new Set<never>(),
      title,
    } as const;
    expect(plannedFiles(wanted).map(({ name }) => name)).toEqual([
      'Strategy - Phase II III consultation - en.docx',
      '战略 - 二期 三期研讨会 - zh.docx',
      'Workshop report - Phase II III consultation - en.docx',
      '研讨会报告 - 二期 三期研讨会 - zh.docx',
      'Agenda - Phase II III consultation - en.docx',
      '议程 - 二期 三期研讨会 - zh.docx',
      'Participants - Phase II III consultation - en.docx',
      '参会者名单 - 二期 三期研讨会 - zh.docx',
      'Participants - Phase II III consultation - en.xlsx',
      '参会者名单 - 二期 三期研讨会 - zh.xlsx',
    ]);
  });

  it('tell forms and languages apart, and give a bilingual form to the strategy and the workplans', () => {
    const partners = [aPartner({ name: both('SAWS', '安监局') })];
    const documents = ['strategy', 'agenda', 'workplan', 'workplan-xlsx', 'workplan-csv'] as const;
    const title = both('Consultation', '研讨会');
    const wanted = { documents, partners, merged: new Set<never>(), title };
    expect(plannedFiles({ ...wanted, languages: ['both'] }).map(({ name }) => name)).toEqual([
      'Strategy - Consultation - en-zh.docx',
      'Workplan - SAWS - en-zh.docx',
      'Workplan - SAWS - en-zh.xlsx',
      'Workplan - SAWS - en-zh.csv',
    ]);
    expect(plannedFiles({ ...wanted, languages: ['zh', 'both'] }).map(({ name }) => name)).toEqual([
      '战略 - 研讨会 - zh.docx',
      'Strategy - Consultation - en-zh.docx',
      '议程 - 研讨会 - zh.docx',
      '工作计划 - 安监局 - zh.docx',
      '工作计划 - 安监局 - zh.xlsx',
      '工作计划 - 安监局 - zh.csv',
      'Workplan - SAWS - en-zh.docx',
      'Workplan - SAWS - en-zh.xlsx',
      'Workplan - SAWS - en-zh.csv',
    ]);
  });

  it('tell of merges to the partners that have some, and to nobody else', () => {
    const partners = [
      aPartner({ name: both('SAWS', '安监局') }),
      aPartner({ id: anId(31), mark: 'CE', name: both('CEC', '企联') }),
    ];
    const wanted = {
      documents: ['workplan', 'merge-report'],
      languages: ['en', 'zh', 'both'],
      partners,
      merged: new Set([partners[1]?.id ?? anId<PartnerId>(31)]),
      title: both('Consultation', '研讨会'),
    } as const;
    expect(plannedFiles(wanted).map(({ name }) => name)).toEqual([
      'Workplan - SAWS - en.docx',
      '工作计划 - 安监局 - zh.docx',
      'Workplan - SAWS - en-zh.docx',
      'Workplan - CEC - en.docx',
      'Merge report - CEC - en.docx',
      '工作计划 - 企联 - zh.docx',
      '工作计划合并报告 - 企联 - zh.docx',
      'Workplan - CEC - en-zh.docx',
      'Merge report - CEC - en-zh.docx',
    ]);
  });

  it('are allowed on Windows, fit a Linux file system and differ', () => {
    const partner = fc.tuple(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: fc.constantFrom('😀', '安', 'a', '.', ' ', '\uD800'), maxLength: 200 }),
      fc.string({ minLength: 1, maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(partner, { maxLength: 6 }), (partners) => {
        const files = namesOf(...partners);
        expect(new Set(files.map((name) => name.toLowerCase())).size).toBe(files.length);
        for (const name of files) {
          expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|[. ]$/u);
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        }
      }),
    );
  });
});
