import { describe, expect, test } from 'vitest';
import { mentionAt, partnersMeant, withoutMention } from '../../../shared/domain/mention.ts';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import { anId, aPartner } from '../../builders.ts';

const saws = aPartner({ name: { en: 'State Administration of Work Safety (SAWS)', zh: '国家安监总局' } });
const zhejiang = aPartner({
  id: anId<PartnerId>(31),
  mark: 'ZJ',
  name: { en: 'SAWS Zhejiang', zh: '浙江省安监局' },
});
const trainers = aPartner({
  id: anId<PartnerId>(32),
  mark: 'TR',
  name: { en: 'Expert trainers', zh: '专家培训师' },
});
const partners = [trainers, zhejiang, saws];

describe('a mention', () => {
  test.each([
    ['@sa', 3, { start: 0, end: 3, query: 'sa' }],
    ['advice @z and more', 9, { start: 7, end: 9, query: 'z' }],
    ['建议＠浙江', 5, { start: 2, end: 5, query: '浙江' }],
    ['建议@', 3, { start: 2, end: 3, query: '' }],
    ['mail a@b', 8, null],
    ['@sa done', 8, null],
    ['no sign', 7, null],
  ])('in "%s" at %i', (typed, caret, expected) => {
    expect(mentionAt(typed, caret)).toEqual(expected);
  });

  test.each([
    ['@sa', 3, '', 0],
    ['advice @sa', 10, 'advice ', 7],
    ['advice @sa more', 10, 'advice more', 7],
    ['建议@浙江很好', 5, '建议很好', 2],
  ])('goes from "%s"', (typed, at, text, caret) => {
    const mention = mentionAt(typed, at);
    expect(mention && withoutMention(typed, mention)).toEqual({ text, caret });
  });
});

describe('the partner meant', () => {
  test.each([
    ['sa', saws],
    ['SA', saws],
    ['z', zhejiang],
    ['浙江', zhejiang],
    ['zhej', zhejiang],
    ['saws', saws],
    ['培训', trainers],
    ['rain', trainers],
  ])('by "%s"', (query, partner) => {
    expect(partnersMeant(partners, query)).toContain(partner);
  });

  test('is by mark before all else', () => {
    expect(partnersMeant([zhejiang, saws], 'sa')[0]).toBe(saws);
  });

  test('is nobody when nothing fits, and anybody before a letter is typed', () => {
    expect(partnersMeant(partners, 'xyz')).toEqual([]);
    expect(partnersMeant(partners, '')).toEqual(partners);
  });
});
