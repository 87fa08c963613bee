import type { Texts } from '../texts.ts';

export const partners: Texts['partners'] = {
  people: '伙伴单位与参会者',
  title: '伙伴单位',
  empty: {
    title: '谁来参会？',
    text: '添加派代表参会的单位。每个单位有自己的标记、颜色和工作计划。',
  },
  list: '本次研讨会的伙伴单位',
  mark: '标记',
  markOf: '{{name}}的标记',
  wrongMark: '标记为一至三个字母，或一个汉字。',
  colour: '颜色',
  colourOf: '{{name}}的颜色：{{colour}}',
  name: { en: 'English', zh: '中文' },
  nameIn: { en: '{{mark}} 的英文名称', zh: '{{mark}} 的中文名称' },
  addName: { en: 'English name', zh: '中文名称' },
  cards: '卡片',
  activities: '活动',
  workplanOf: '打开{{name}}的工作计划',
  handle: '移动{{name}}',
  moreOf: '{{name}}的更多操作',
  add: '添加伙伴单位',
  addHint: '输入名称后按回车键。粘贴多行时，每行成为一个伙伴单位。',
};
