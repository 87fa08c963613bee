import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '../../shared/i18n/en.ts';
import { zhCN } from '../../shared/i18n/zhCN.ts';
import {
  asciiPunctuation,
  differences,
  emptyTexts,
  flatten,
  type Source,
  unknownKeys,
  untranslated,
  unusedKeys,
} from './translationScan.ts';

const english = flatten(en);
const chinese = flatten(zhCN);

const code = read('{electron,renderer,shared}/**/*.{ts,tsx}').filter(({ file }) => !isLanguageFile(file));
const screens = code.filter(({ file }) => file.startsWith('renderer/'));

function read(pattern: string): Source[] {
  return globSync(pattern)
    .map((file) => file.replaceAll('\\', '/'))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

function isLanguageFile(file: string): boolean {
  return /^shared\/i18n\/((\w+\.)?(en|zhCN)|(en|zhCN)\/\w+)\.ts$/.test(file);
}

describe('the two languages', () => {
  test('have the same texts with the same placeholders', () => {
    expect(differences(english, chinese)).toEqual([]);
  });

  test('leave no text empty', () => {
    expect([...emptyTexts(english), ...emptyTexts(chinese)]).toEqual([]);
  });

  test('use Chinese punctuation in Chinese', () => {
    expect(asciiPunctuation(chinese)).toEqual([]);
  });
});

describe('the code', () => {
  test('is read at all', () => {
    expect(screens.length).toBeGreaterThan(0);
    expect(english.size).toBeGreaterThan(0);
  });

  test('asks only for texts that exist', () => {
    expect(unknownKeys(code, english)).toEqual([]);
  });

  test('uses every text', () => {
    expect(unusedKeys(code, english)).toEqual([]);
  });

  test('shows no words outside the language files', () => {
    expect(untranslated(screens, english)).toEqual([]);
  });
});
