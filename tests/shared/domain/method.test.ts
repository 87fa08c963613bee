import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { columnsOfKind } from '../../../shared/domain/column.ts';
import { type Method, methodSchema } from '../../../shared/domain/method.ts';
import { sessionKinds } from '../../../shared/domain/sessionKind.ts';
import { isBlank, type Text } from '../../../shared/domain/text.ts';

const folder = new URL('../../../resources/methods/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const contentOf = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const methodOf = (file: string): Method => methodSchema.parse(contentOf(file));

const text = (en: string): Text => ({ en, zh: `${en}（中文）` });
const step = { title: text('Ask'), detail: text('Ask the room.'), minutes: 10 };
const ideas = { id: 'ideas', title: text('Ideas'), tone: 'white' };
const method = {
  id: 'a-method',
  name: text('A method'),
  purpose: text('Use it in a test.'),
  kinds: ['plenary'],
  minutes: 25,
  people: { min: 5, max: 20 },
  materials: text('None'),
  steps: [step, { ...step, minutes: 15 }],
  columns: [ideas],
  cardRules: { en: '', zh: '' },
  tips: text('None'),
};

function textsIn(value: unknown, path: string): readonly (readonly [path: string, text: Text])[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'zh' in value) return [[path, value as Text]];
  return Object.entries(value).flatMap(([key, child]) => textsIn(child, `${path}.${key}`));
}

describe('a method', () => {
  it('is read as it is written', () => {
    expect(methodSchema.parse(method)).toEqual(method);
  });

  it.each([
    ['lasts as long as its steps', { minutes: 30 }],
    ['has steps', { minutes: 0, steps: [] }],
    ['has a board', { columns: [] }],
    ['has no two columns of one id', { columns: [ideas, { ...ideas, title: text('Proposals') }] }],
    ['has no column of unknown colour', { columns: [{ ...ideas, tone: 'purple' }] }],
    ['suits a kind of session', { kinds: [] }],
    ['needs no more people than it takes', { people: { min: 21, max: 20 } }],
    ['has an id that can be a file name', { id: 'A method' }],
    ['has a name', { name: { en: ' ', zh: '' } }],
    ['has nothing else', { colour: 'blue' }],
  ])('%s', (_, wrong) => {
    expect(methodSchema.safeParse({ ...method, ...wrong }).success).toBe(false);
  });
});

describe('the method library', () => {
  it('holds the methods that the product names', () => {
    expect(files.map((file) => file.replace('.json', '')).toSorted()).toEqual([
      'after-action-review',
      'card-clustering',
      'day-evaluation',
      'dot-voting',
      'energizer-line-up',
      'energizer-number-toss',
      'expectations-fears',
      'impact-ease',
      'one-two-four-all',
      'overcome-difficulties',
      'parking-lot-round',
      'team-building',
      'what-works',
      'world-cafe',
    ]);
  });

  it('has no two methods of one name', () => {
    const names = files.map(methodOf).map(({ name }) => name);
    expect(new Set(names.map(({ en }) => en)).size).toBe(files.length);
    expect(new Set(names.map(({ zh }) => zh)).size).toBe(files.length);
  });

  it('offers one for every kind of session that has a board', () => {
    const suited = new Set(files.map(methodOf).flatMap(({ kinds }) => kinds));
    expect(sessionKinds.filter((kind) => !suited.has(kind))).toEqual(['break']);
  });

  it('keeps the cards of the boards of what works and of overcoming in their columns', () => {
    const columnsIn = (file: string) => methodOf(file).columns;
    expect(columnsIn('what-works.json')).toEqual(columnsOfKind('works'));
    expect(columnsIn('overcome-difficulties.json')).toEqual(columnsOfKind('overcome'));
  });
});

describe.each(files)('%s', (file) => {
  it('is a method under its own id', () => {
    expect(`${methodOf(file).id}.json`).toBe(file);
  });

  it('lasts as long as its steps', () => {
    const { minutes, steps } = methodOf(file);
    expect(steps.reduce((sum, each) => sum + each.minutes, 0)).toBe(minutes);
  });

  it('names each kind and each column once', () => {
    const { kinds, columns } = methodOf(file);
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
    expect(new Set(columns.map(({ title }) => title.zh)).size).toBe(columns.length);
  });

  it('is written in both languages', () => {
    const { cardRules, ...rest } = methodOf(file);
    const oneSided = textsIn(rest, 'method').filter(([, { en, zh }]) => en.trim() === '' || zh.trim() === '');
    expect(oneSided).toEqual([]);
    expect(isBlank(cardRules) || (cardRules.en.trim() !== '' && cardRules.zh.trim() !== '')).toBe(true);
  });

  it('sets each language as it is set in print', () => {
    const texts = textsIn(methodOf(file), 'method');
    // Latin punctuation in Chinese and Chinese signs in English, apart from figures such as 1-2-4.
    expect(texts.filter(([, { zh }]) => /[,;:!?()"']|\.(?!\d)/u.test(zh))).toEqual([]);
    expect(texts.filter(([, { en }]) => /["'\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(en))).toEqual(
      [],
    );
  });
});
