import type { Texts } from '../texts.ts';

export const chain: Texts['chain'] = {
  back: '返回',
  open: '在原处打开',
  wordless: '没有文字',
  more_other: '再显示 {{count}} 项',
  gone: {
    title: '该条目已不存在',
    text: '此图所查询的条目已被移除，撤销即可恢复。',
  },
  column: {
    challenge: '所应对的挑战',
    card: '卡片',
    cluster: '归类',
    finding: '结论',
    recommendation: '以往建议',
    objective: '直接目标',
    output: '产出',
    activity: '活动',
    part: '战略文件',
  },
  count: {
    card_other: '{{count}} 张卡片',
    cluster_other: '{{count}} 个归类',
    finding_other: '{{count}} 条结论',
    recommendation_other: '{{count}} 条以往建议',
    objective_other: '{{count}} 个目标',
    output_other: '{{count}} 项产出',
    activity_other: '{{count}} 项活动',
    part_other: '战略文件的 {{count}} 个章节',
  },
  nothing: { from: '在它之前没有依据。', into: '目前尚未产生后续结果。' },
  sentence: {
    from: '来自{{things}}',
    into: '形成了{{things}}',
    partners_other: '出自 {{count}} 个伙伴单位',
    votes_other: '共得 {{count}} 票',
    and: '，',
  },
  ask: {
    why: '来龙去脉',
    whole: '完整图示',
  },
};
