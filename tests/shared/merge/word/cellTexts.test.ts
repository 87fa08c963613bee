import { describe, expect, it } from 'vitest';
import { cellTexts } from '../../../../shared/merge/word/cellTexts.ts';

const paragraphs = (...texts: readonly string[]) => texts.map((text) => ({ style: '', text }));
const both = ['en', 'zh'] as const;
const once = (text: string) => ({ kind: 'once', text });
const each = (en: string, zh: string) => ({ kind: 'each', texts: { en, zh } });
const guide = { en: 'Guide', zh: '指南' };
const onlyEnglish = { en: 'Guide', zh: 'Guide' };

describe('the texts of a cell', () => {
  it('in a file of one language are one, with its lines', () => {
    expect(cellTexts(paragraphs('Guide', ' ', '指南'), guide, ['en'])).toEqual(once('Guide\n指南'));
    expect(cellTexts(paragraphs('–'), guide, ['zh'])).toEqual(once(''));
  });

  it.each([
    [['Guide', '指南'], guide, each('Guide', '指南')],
    [['Guide', 'Annex', '指南', '附件'], guide, each('Guide\nAnnex', '指南\n附件')],
    [['Guide'], guide, each('Guide', '')],
    [['指南'], guide, each('', '指南')],
    [['Handbook'], guide, each('Handbook', '')],
    [['手册'], guide, each('', '手册')],
    [[], guide, once('')],
    // Said once for both: a line that comes below it in Chinese is the Chinese.
    [['Guide'], onlyEnglish, once('Guide')],
    [['Handbook'], onlyEnglish, once('Handbook')],
    [['Guide', '指南'], onlyEnglish, each('Guide', '指南')],
    [['指南', 'SCORE'], { en: '指南', zh: '指南' }, once('指南\nSCORE')],
    // Figures have no script.
    [['45 %', '40%'], { en: '40 %', zh: '40%' }, each('45 %', '40%')],
    [['45'], { en: '40 %', zh: '40%' }, each('45', '')],
  ])('in a file of two, %j beside what it said, %j', (texts, shown, expected) => {
    expect(cellTexts(paragraphs(...texts), shown, both)).toEqual(expected);
  });

  it('are told apart by the style of the second language before their script is asked', () => {
    const styled = [
      { style: 'PlanText', text: '指南' },
      { style: 'PlanOtherLanguage', text: 'Guide' },
    ];
    expect(cellTexts(styled, guide, both)).toEqual(each('指南', 'Guide'));
    expect(cellTexts(styled.slice(1), guide, both)).toEqual(each('', 'Guide'));
  });
});
