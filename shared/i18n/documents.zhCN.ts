import type { DocumentLabels } from './documents.en.ts';
import { fieldsZhCN } from './documentsFields.zhCN.ts';
import { listsZhCN } from './documentsLists.zhCN.ts';
import { mergeZhCN } from './documentsMerge.zhCN.ts';
import { planZhCN } from './documentsPlan.zhCN.ts';
import { number, reportZhCN } from './documentsReport.zhCN.ts';
import { sheetZhCN } from './documentsSheet.zhCN.ts';
import { strategyZhCN } from './documentsStrategy.zhCN.ts';

export const documentsZhCN: DocumentLabels = {
  workplan: '工作计划',
  creator: 'Plenum',
  subject: (partner, programme) => `${partner}工作计划 — ${programme}`,
  facts: {
    phase: '阶段',
    workshop: '研讨会',
    place: '地点',
    dates: '日期',
  },
  developmentObjective: '发展目标',
  plan: planZhCN,
  fields: fieldsZhCN,
  signatures: '签署',
  table: '表',
  columns: {
    number: '编号',
    activity: '活动',
    lead: '负责人',
    when: '时间',
    target: '指标',
    budget: '预算',
    payer: '出资方',
  },
  quarter: (n) => `${n}季`,
  year: (year) => `${year}年`,
  currencies: { CNY: '人民币', USD: '美元', CHF: '瑞士法郎', EUR: '欧元' },
  payers: {
    ilo: '国际劳工组织',
    partnerCash: '伙伴单位现金',
    partnerInKind: '伙伴单位实物',
    undecided: '尚未确定',
  },
  total: '合计',
  untitled: '（未命名）',
  legend: '† 示例内容：为本示例编写，并非公开记录。',
  page: { before: '第 ', between: ' 页，共 ', after: ' 页' },
  agreed: '以下签署方已就本工作计划达成一致。',
  signature: {
    partner: (partner) => `${partner}代表`,
    ilo: '国际劳工组织代表',
    name: '姓名和职务',
    signature: '签字',
    date: '日期',
  },
  sentences: {
    nothingPlanned: (partner) => `尚无计划内容：${partner}的工作计划目前还没有活动。`,
    plan: ({ activities, outputs, objectives, phase }) =>
      `本工作计划列出${phase === '' ? '' : `${phase}的`}${number(activities)}项活动，` +
      `服务于${number(objectives)}个直接目标下的${number(outputs)}项产出。`,
    time: (quarters) => `实施时间为${quarters}。`,
    unscheduled: (count) => `尚有${number(count)}项活动未确定时间。`,
    budget: (amounts) => `预算共计${amounts}。`,
    withoutAmount: (count) => `尚有${number(count)}项活动未确定预算。`,
    nothingWritten: '研讨会上尚未写下卡片。',
    workshop: ({ cards, sessions, clusters }) =>
      `参会者在${number(sessions)}个环节中共写下${number(cards)}张卡片` +
      `${clusters === 0 ? '。' : `，归为${number(clusters)}类。`}`,
    contribution: ({ partner, cards, sessions, clusters }) =>
      cards === 0
        ? `其中没有标明${partner}的卡片。`
        : `其中${partner}在${number(sessions)}个环节中写下${number(cards)}张` +
          `${clusters === 0 ? '。' : `，归入${number(clusters)}个类别。`}`,
  },
  sheet: sheetZhCN,
  report: reportZhCN,
  strategy: strategyZhCN,
  merge: mergeZhCN,
  ...listsZhCN,
  join: (sentences) => sentences.join(''),
};
