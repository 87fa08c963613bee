import { describe, expect, it } from 'vitest';
import { anId } from '../../../builders.ts';
import { zhejiang } from '../../../documentBuilders.ts';
import { base, edited, files, outputs, records, texts } from './editedPlan.ts';
import { hasLibreOffice, savedByLibreOffice } from './libreOffice.ts';
import { changesOf, readBack, spoken } from './readBack.ts';
import { cellsOf, newRow, run, WordFile, withoutBookmarks, withoutTags } from './wordFile.ts';

describe('tracked changes', () => {
  const by = 'w:id="901" w:author="Li Na" w:date="2018-01-01T00:00:00Z"';

  it('are read as accepted, and counted', () => {
    const read = edited('en', (file) => {
      const guide = run('Guide 1');
      const deleted = guide.replaceAll('w:t>', 'w:delText>').replace('<w:t ', '<w:delText ');
      expect(file.xml).toContain(guide);
      file.xml = file.xml.replace(
        guide,
        `<w:del ${by}>${deleted}</w:del><w:ins ${by}>${run('Handbook')}</w:ins>`,
      );
      file.change('logframe', '1.2.3', (row) =>
        row.replace('<w:cantSplit/>', `<w:cantSplit/><w:del ${by}/>`),
      );
      file.insertBehind(
        file.row('logframe', '1.2.4'),
        newRow(file.row('logframe', '1.1.1'), ['', 'Inserted']).replace(
          '<w:tr>',
          `<w:tr><w:trPr><w:ins ${by}/></w:trPr>`,
        ),
      );
      // How a paragraph looked before is none of its words.
      file.xml = file.xml.replace(
        '<w:pStyle w:val="PlanText"/>',
        `<w:pStyle w:val="PlanText"/><w:pPrChange ${by}><w:pPr><w:pStyle w:val="PlanOther"/></w:pPr></w:pPrChange>`,
      );
    });
    expect(read.notices).toEqual([{ kind: 'tracked-changes', count: 4 }]);
    expect(read.edited).toEqual({ '1.2.1': { deliverable: { en: 'Handbook', zh: '指南1' } } });
    expect(read.removed).toEqual(['1.2.3']);
    expect(read.added.map(({ title }) => title.en)).toEqual(['Inserted']);
  });

  it('of a row that was moved leave it in its new place', () => {
    const read = edited('en', (file) => {
      const row = file.row('logframe', '1.1.1');
      const gone = row
        .replace('<w:cantSplit/>', `<w:cantSplit/><w:del ${by}/>`)
        .replaceAll(/<w:r>.*?<\/w:r>/gs, (each) => `<w:moveFrom ${by}>${each}</w:moveFrom>`);
      const there = withoutBookmarks(row)
        .replace('<w:cantSplit/>', `<w:cantSplit/><w:ins ${by}/>`)
        .replaceAll(/<w:r>.*?<\/w:r>/gs, (each) => `<w:moveTo ${by}>${each}</w:moveTo>`);
      file.change('logframe', '1.1.1', () => gone);
      file.insertBehind(file.row('logframe', '1.1.3'), there);
    });
    expect(Object.keys(read.edited)).toEqual(['1.1.1']);
    expect(Object.keys(read.edited['1.1.1'] ?? {})).toEqual(['order']);
    expect(read.removed).toEqual([]);
  });
});

it.skipIf(!hasLibreOffice)(
  'what was changed is found in the file that LibreOffice has saved after it',
  { timeout: 120_000 },
  () => {
    const changed = spoken.map((language) => {
      const file = new WordFile(files.get(language) ?? new Uint8Array());
      file.setCell('logframe', '1.2.1', 'deliverable', ...texts[language]('Handbook', '手册'));
      file.setCell('schedule', '1.2.1', 'budget', ...texts[language]('USD 1,234.50', '1,234.50美元'));
      file.insertBehind(
        file.row('logframe', '1.2.2'),
        newRow(file.row('logframe', '1.1.1'), ['', '矿山 mine']),
      );
      file.moveBehind('logframe', '1.1.2', file.row('logframe', '1.3.1'));
      for (const table of ['logframe', 'schedule'] as const) file.remove(table, '1.2.3');
      return file.bytes();
    });
    for (const [at, bytes] of savedByLibreOffice(changed).entries()) {
      const read = readBack(bytes, records, zhejiang);
      const { edited: rows, added, removed } = changesOf(read, base, records);
      expect(read.unread).toEqual([]);
      expect(Object.keys(rows).toSorted()).toEqual(['1.1.2', '1.2.1']);
      expect(rows['1.1.2']?.outputId).toBe(outputs[2]);
      expect(rows['1.2.1']).toEqual({
        deliverable: {
          ...base.activities.get(anId(1001))?.deliverable,
          ...Object.fromEntries(
            spoken[at] === 'both'
              ? [
                  ['en', 'Handbook'],
                  ['zh', '手册'],
                ]
              : [[spoken[at], spoken[at] === 'en' ? 'Handbook' : '手册']],
          ),
        },
        budget: { ...base.activities.get(anId(1001))?.budget, amount: 1234.5, currency: 'USD' },
      });
      expect(removed).toEqual(['1.2.3']);
      expect(added.map(({ title }) => title.zh)).toEqual(['矿山 mine']);
    }
  },
);

describe('what other programs do to a file', () => {
  it.each([
    ['tags', withoutTags],
    ['bookmarks', withoutBookmarks],
    ['tags and bookmarks', (xml: string) => withoutBookmarks(withoutTags(xml))],
  ])(
    'without %s a row is found all the same, also when rows have moved and numbers are others',
    (_, without) => {
      for (const language of spoken) {
        const { theirs, unread } = edited(language, (file) => {
          file.xml = without(file.xml);
        });
        expect(unread).toEqual([]);
        expect(theirs).toEqual(base);
      }
      const moved = edited('en', (file) => {
        file.insertBehind(
          file.row('logframe', '1.2.1'),
          newRow(file.row('logframe', '1.1.1'), ['1.2.2', 'Visit a mine']),
        );
        file.xml = without(file.xml);
      });
      expect([moved.edited, moved.removed, moved.unread]).toEqual([{}, [], []]);
      expect(moved.added.map(({ title }) => title.en)).toEqual(['Visit a mine']);
    },
  );

  it('reads the file of a program with other prefixes, numbers for styles and runs in pieces', () => {
    for (const language of spoken) {
      const { theirs, unread } = edited(language, (file) => {
        const styles = new Map<string, string>();
        const numbered = (id: string) => {
          if (!styles.has(id)) styles.set(id, String(styles.size + 10));
          return styles.get(id) ?? '';
        };
        file.xml = file.xml
          .replaceAll(/w:pStyle w:val="([^"]*)"/g, (_, id: string) => `w:pStyle w:val="${numbered(id)}"`)
          .replaceAll('<w:tr>', '<w:tr w:rsidR="00AB12CD" w14:paraId="1A2B3C4D">')
          .replaceAll(
            /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t xml:space="preserve">([^<&]{4,})<\/w:t><\/w:r>/gs,
            (_, look: string = '', text: string) => {
              const half = text.length >> 1;
              const piece = (part: string) =>
                `<w:r w:rsidRPr="00AB12CD">${look}<w:t xml:space="preserve">${part}</w:t></w:r>`;
              return `${piece(text.slice(0, half))}<w:proofErr w:type="spellStart"/>${piece(text.slice(half))}`;
            },
          )
          .replaceAll('<w:', '<ns1:')
          .replaceAll('</w:', '</ns1:')
          .replaceAll(' w:', ' ns1:');
        file.setPart('word/styles.xml', (xml) =>
          xml.replaceAll(/w:styleId="([^"]*)"/g, (_, id: string) => `w:styleId="${numbered(id)}"`),
        );
      });
      expect(unread).toEqual([]);
      expect(theirs).toEqual(base);
    }
  });

  it('reads a table that was split in two, and one whose head repeats no more', () => {
    const { theirs, unread } = edited('en', (file) => {
      const head = file.xml.slice(0, file.xml.indexOf('w:name="c_number"'));
      const table = file.xml.slice(head.lastIndexOf('<w:tbl>'));
      const opening = table.slice(0, table.indexOf('<w:tr>'));
      file.xml = file.xml.replaceAll('<w:tblHeader/>', '');
      const row = file.row('logframe', '1.2.3');
      file.xml = file.xml.replace(row, () => `</w:tbl><w:p/>${opening}${row}`);
    });
    expect(unread).toEqual([]);
    expect(theirs).toEqual(base);
  });

  it('says nothing of columns that are gone, and lists the words of one that is new', () => {
    const { theirs, unread } = edited('en', (file) => {
      for (const row of file.xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []) {
        const cells = cellsOf(row);
        if (cells.length !== 13) continue;
        const isHead = row.includes('c_number');
        const own = run(isHead ? 'Question' : row.includes('>1.2.1<') ? 'Who pays the bus?' : '');
        const last = (cells[12] ?? '').replaceAll(/<w:r>.*?<\/w:r>/gs, '').replace('</w:p>', `${own}</w:p>`);
        file.xml = file.xml.replace(row, () =>
          row.replace(cells[4] ?? '', '').replace(cells[12] ?? '', () => withoutBookmarks(last)),
        );
      }
    });
    expect(unread).toEqual([{ place: '1.2.1 · Question', text: 'Who pays the bus?' }]);
    expect(theirs).toEqual(base);
  });
});
