/** Breaks as most workshops have them; a person changes them where they stand. */
export const teaBreak = {
  kind: 'break',
  title: { en: 'Tea break', zh: '茶歇' },
  minutes: 15,
  fixedStart: null,
} as const;

export const lunch = {
  kind: 'break',
  title: { en: 'Lunch', zh: '午餐' },
  minutes: 60,
  fixedStart: 12 * 60,
} as const;
