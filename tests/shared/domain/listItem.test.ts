import { describe, expect, it } from 'vitest';
import { isNameTaken, type ListItemId } from '../../../shared/domain/listItem.ts';
import { aListItem, anId } from '../../builders.ts';

describe('whether a name of a list is taken', () => {
  const zhejiang = aListItem({ name: { en: 'Zhejiang', zh: '浙江' } });
  const hunan = aListItem({ id: anId<ListItemId>(191), name: { en: '', zh: '湖南' } });
  const items = [zhejiang, hunan];

  it.each([
    ['the same in one language', { en: 'Zhejiang', zh: '' }, true],
    ['the same but for capitals and spaces', { en: ' zhejiang ', zh: '' }, true],
    ['the same in Chinese, another in English', { en: 'Zhe', zh: '浙江' }, true],
    ['another name', { en: 'Jiangxi', zh: '江西' }, false],
    ['a longer name', { en: 'Zhejiang coast', zh: '' }, false],
    ['no name, as the other language of an entry has none', { en: '', zh: '' }, false],
  ])('%s', (_, name, isTaken) => {
    expect(isNameTaken(items, name, null)).toBe(isTaken);
  });

  it('leaves an entry its own name', () => {
    expect(isNameTaken(items, zhejiang.name, zhejiang.id)).toBe(false);
    expect(isNameTaken(items, zhejiang.name, hunan.id)).toBe(true);
  });
});
