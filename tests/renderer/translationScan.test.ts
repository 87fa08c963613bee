import { describe, expect, test } from 'vitest';
import {
  asciiPunctuation,
  differences,
  emptyTexts,
  flatten,
  type Texts,
  unknownKeys,
  untranslated,
  unusedKeys,
} from './translationScan.ts';

const TEXTS = flatten({
  card: { add: 'Add', count_one: 'One card', count_other: '{{count}} cards' },
  refusal: { gone: 'Gone', late: 'Late' },
});

const source = (text: string) => [{ file: 'renderer/Some.tsx', text }];
const unknown = (text: string) => unknownKeys(source(text), TEXTS).map((finding) => finding.text);
const words = (text: string) => untranslated(source(text), TEXTS).map((finding) => finding.text);
const compared = (english: Texts, chinese: Texts) => differences(flatten(english), flatten(chinese));

describe('keys', () => {
  test('that exist are accepted: in full, as a plural, in a choice, with a part filled in', () => {
    const text =
      "t('card.add'); i18n.t('card.count', { count }); t(a ? 'card.add' : 'refusal.gone'); t(`refusal.${kind}`);";
    expect(unknown(text)).toEqual([]);
  });

  test('that no text answers to are found', () => {
    const text =
      "t('card.ad'); i18n.t('gone'); t(a ? 'card.add' : 'card.b'); t(`refusals.${kind}`); t('card.count_one');";
    expect(unknown(text)).toEqual([
      "'card.ad'",
      "'gone'",
      "'card.b'",
      '`refusals.${kind}`',
      "'card.count_one'",
    ]);
  });

  test('are found with their line', () => {
    expect(unknownKeys(source("\n\nt('nothing');"), TEXTS)).toEqual([
      { where: 'renderer/Some.tsx:3', text: "'nothing'" },
    ]);
  });

  test('that nothing uses are found', () => {
    expect(unusedKeys(source("t('card.add');"), TEXTS)).toEqual([
      'card.count_one',
      'card.count_other',
      'refusal.gone',
      'refusal.late',
    ]);
  });

  test('count as used in a list of definitions and through a template', () => {
    const text = "const command = { label: 'card.add' }; t('card.count', { count }); t(`refusal.${kind}`);";
    expect(unusedKeys(source(text), TEXTS)).toEqual([]);
  });

  test('do not count as used through a template without a prefix', () => {
    expect(unusedKeys(source('t(`${kind}`);'), TEXTS)).toHaveLength(5);
  });
});

describe('words outside the language files', () => {
  test.each([
    ['text', '<p>Saved</p>', ['Saved']],
    ['Chinese text', '<p>已保存</p>', ['已保存']],
    ['a text in braces', "<p>{'Saved'}</p>", ["'Saved'"]],
    ['one of two texts', "<p>{saved ? 'Saved' : t('card.add')}</p>", ["'Saved'"]],
    ['a text after a condition', "<p>{saved && 'Saved'}</p>", ["'Saved'"]],
    ['a template', '<p>{`${n} cards`}</p>', ['`${n} cards`']],
    ['a spoken prop', '<img alt="Logo" />', ['"Logo"']],
    ['a spoken prop in braces', "<Field label={'Name'} />", ["'Name'"]],
    ['a spoken field', "const tab = { label: 'Table' };", ["'Table'"]],
    ['a spoken field in quotes', "const props = { 'aria-label': 'Close' };", ["'Close'"]],
    ['a toast', "toast.success('Saved');", ["'Saved'"]],
  ])('are found as %s', (_name, text, found) => {
    expect(words(text)).toEqual(found);
  });

  test.each([
    ['a translated text', "<p title={t('card.add')}>{t('card.add')}</p>"],
    ['a key in a definition', "const command = { label: 'card.add' };"],
    ['a prop that nobody reads', '<p className="text-ink" id="some" data-kind="late" />'],
    ['signs and numbers', '<p>· 12 % — {n} × {m}</p>'],
    ['a key of the keyboard', '<kbd>Ctrl</kbd>'],
    ['a variable', '<p title={card.text}>{card.text}</p>'],
  ])('do not include %s', (_name, text) => {
    expect(words(text)).toEqual([]);
  });
});

describe('the two languages', () => {
  test('may have one plural form in Chinese', () => {
    const chinese = { count_other: '{{count}} 张卡片' };
    expect(compared({ count_one: 'One card', count_other: '{{count}} cards' }, chinese)).toEqual([]);
  });

  test('must not lack a text on either side', () => {
    expect(compared({ a: { b: 'B' } }, { a: { c: '丙' } })).toEqual([
      'zhCN lacks a.b',
      'zhCN has a.c, which en lacks',
    ]);
  });

  test('must not have a second plural form in Chinese', () => {
    const english = { n_one: '{{count}} card', n_other: '{{count}} cards' };
    expect(compared(english, { n_one: '{{count}} 张', n_other: '{{count}} 张' })).toEqual([
      'zhCN has n_one, which en lacks',
    ]);
  });

  test('must have the same placeholders, in any order and format', () => {
    expect(compared({ a: '{{n, number}} of {{ m }}' }, { a: '{{m}} 中的 {{n}}' })).toEqual([]);
    expect(compared({ a: '{{n}} of {{m}}' }, { a: '{{n}} 个' })).toEqual(['a has {m, n}, zhCN has {n}']);
    const english = { a_one: '{{name}}: one', a_other: '{{name}}: {{count}}' };
    expect(compared(english, { a_other: '{{count}}' })).toHaveLength(2);
  });

  test('must not leave a text empty', () => {
    expect(emptyTexts(flatten({ a: { b: ' ' }, c: 'C' }))).toEqual(['a.b']);
  });

  test.each(['卡片,聚类', '卡片(聚类)', '保存, 然后关闭', '确定?', '名称:'])('must not write %s', (text) => {
    expect(asciiPunctuation(flatten({ a: text }))).toHaveLength(1);
  });

  test.each([
    '卡片，聚类',
    '第 {{n}} 天',
    '共{{n}}张',
    '导出 Word（.docx）',
    '按 Ctrl+K 搜索',
    '2026-05-01 开始',
  ])('may write %s', (text) => {
    expect(asciiPunctuation(flatten({ a: text }))).toEqual([]);
  });
});
