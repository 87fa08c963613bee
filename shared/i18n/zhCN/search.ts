import type { Texts } from '../texts.ts';

export const search: Texts['search'] = {
  button: '搜索',
  label: '搜索与命令',
  placeholder: '卡片、结论、活动、人员、文件、命令……',
  none: '没有包含这些文字的内容。',
  some: '{{kind}}，显示 {{shown}} 项，共 {{count}} 项',
  wordless: '没有文字',
  kind: {
    finding: '结论',
    cluster: '归类',
    card: '卡片',
    objective: '直接目标',
    output: '产出',
    activity: '活动',
    recommendation: '以往建议',
    part: '战略文件',
    session: '环节',
    participant: '参会者',
    partner: '伙伴单位',
  },
  group: { places: '前往', documents: '文件', commands: '命令' },
  undo: '撤销上一步',
  redo: '恢复已撤销的操作',
  blank: '关闭或恢复投影画面',
};
