import type { Texts } from '../texts.ts';

export const findings: Texts['findings'] = {
  title: '结论',
  handle: '移动 {{reference}}',
  more: '{{reference}} 的更多操作',
  add: '新增结论',
  addHint: '输入得出的结论，按回车',
  from: '从卡片得出',
  statement: { label: '{{reference}} 的表述', placeholder: '本环节得出什么结论？' },
  grade: {
    label: '{{reference}} 的证据等级',
    monitoring: { name: '监测数据', hint: '来自项目的日常监测统计' },
    evaluation: { name: '评估', hint: '来自评估、研究或审计' },
    experience: { name: '专家经验', hint: '专家在自己的工作中所见' },
    opinion: { name: '意见', hint: '会上提出，尚未核实' },
  },
  share: {
    label: '{{reference}}：多少之中有多少',
    shown: '{{n}}/{{of}}',
    placeholder: 'n/N',
    wrong: '请写成“120家中的77家”或“77/120”，部分不能大于总数。',
  },
  source: { label: '{{reference}} 的出处', placeholder: '出自哪份材料？' },
  evidence: {
    label: '{{reference}} 的依据',
    add: '为 {{reference}} 添加依据',
    addFirst: '添加依据',
    show: '在卡片板上查看 {{reference}}：{{words}}',
    remove: '把 {{reference}} 从 {{of}} 的依据中去掉',
  },
  strength: {
    none: '尚无卡片支持',
    cards_other: '{{count}} 张卡片',
    partners_other: '{{count}} 个伙伴单位',
    votes_other: '{{count}} 票',
    and: ' · ',
  },
  reserve: {
    add: '谁有保留意见？{{of}}',
    list: '对 {{of}} 的保留意见',
    word: '保留意见',
    text: '{{name}} 对 {{of}} 的保留意见',
    placeholder: '{{name}} 为什么保留？',
    remove: '撤回 {{name}} 对 {{of}} 的保留意见',
  },
  decision: {
    title: '决定',
    one: '决定',
    name: '决定 {{number}}',
    placeholder: '决定了什么？',
    add: '新增决定',
    addHint: '输入作出的决定，按回车',
  },
  empty: {
    title: '会上得出什么结论？',
    text: '一条结论是一句以归类和卡片为依据的话。请写明证据等级，以及哪些伙伴单位有保留意见。',
    action: '从 {{name}} 得出结论',
  },
  none: {
    text: '结论在各环节中填写。打开一个环节，选择“结论”，先从最大的归类得出结论。',
    action: '前往各环节',
  },
  filter: {
    search: '搜索结论',
    grade: '全部等级',
    partner: '全部伙伴单位',
    session: '全部环节',
    none: '没有符合条件的结论',
    noneText: '当前的搜索和筛选条件下没有内容。',
    clear: '显示全部结论',
  },
};

export const picker: Texts['picker'] = {
  placeholder: '编号或文字',
  none: '没有符合的卡片或归类。',
};
