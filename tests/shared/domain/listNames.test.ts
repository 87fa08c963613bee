import { expect, it } from 'vitest';
import { listNameFrom } from '../../../shared/domain/listNames.ts';

it.each([
  ['Zhejiang', { en: 'Zhejiang', zh: '' }],
  [' 浙江 ', { en: '', zh: '浙江' }],
  ['Zhejiang\t浙江', { en: 'Zhejiang', zh: '浙江' }],
  ['浙江\tZhejiang', { en: 'Zhejiang', zh: '浙江' }],
  ['Zhejiang\t\t浙江\tHangzhou', { en: 'Zhejiang', zh: '浙江' }],
  ['Zhejiang\t', { en: 'Zhejiang', zh: '' }],
  ['Zhejiang\tHangzhou', { en: 'Zhejiang', zh: '' }],
  ['', { en: '', zh: '' }],
])('reads %j as a name', (line, name) => {
  expect(listNameFrom(line)).toEqual(name);
});
