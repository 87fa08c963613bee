import type { MergeLabels } from './documentsMerge.en.ts';
import { number } from './documentsReport.zhCN.ts';

/** `新增3项、修改5项`, of what there is. */
function listed(parts: readonly (readonly [say: string, count: number, unit: string])[]): string {
  return parts
    .filter(([, count]) => count > 0)
    .map(([say, count, unit]) => `${say}${number(count)}${unit}`)
    .join('、');
}

export const mergeZhCN: MergeLabels = {
  title: '工作计划合并报告',
  subject: (partner, programme) => `${partner}工作计划合并报告 — ${programme}`,
  returns: '已合并返回',
  count: (count, latest) => (count === 1 ? latest : `共${number(count)}次，最近一次为${latest}`),
  thanks: (partner) =>
    `感谢${partner}返回工作计划。本报告逐次说明已并入计划的内容、双方均作修改之处及其处理结果，以及未能识别的内容。贵单位返回的文件均已按收到时的原样留存。`,
  next: '请贵单位配合的事项',
  review: (count) =>
    `双方均作修改的内容共${number(count)}处，处理结果见下列各表，请予核对。如与贵单位意见不一致，请告知项目组，处理结果可以调整。`,
  enter: (count) =>
    `未能识别的文字共${number(count)}段，请告知应填入何处，或在贵单位的计划中补充后再次返回。`,
  wait: (count) => `另有${number(count)}次返回的计划已收到，尚待合并，本报告暂未涉及。`,
  goOn: '请在合并后的计划基础上继续工作：可打开项目组下次发出的数据包，也可继续使用现有副本，并可随时再次返回；届时只合并此后的修改。',
  heading: (n, date) => `第${number(n)}次返回：${date}`,
  came: {
    packet: (date, file) => `${date}收到以数据包形式返回的计划（${file}）。`,
    word: (date, file) => `${date}收到在Word中修改后返回的计划（${file}）。`,
  },
  basedOn: (date) => `该计划以${date}发出的数据包为基础。`,
  merged: (date) => `${date}完成合并。`,
  takenIn: ({ added, edited, removed }) =>
    added + edited + removed === 0
      ? '除下列各处外，未作其他修改。'
      : `已并入计划：${listed([
          ['新增', added, '项'],
          ['修改', edited, '项'],
          ['删除', removed, '项'],
        ])}。`,
  nothing: '其内容均已在计划之中，无新的修改。',
  settled: ({ ours, theirs, both, written }) =>
    `双方均作修改的共${number(ours + theirs + both + written)}处：${listed([
      ['采用贵单位内容', theirs, '处'],
      ['保留项目组内容', ours, '处'],
      ['两者并存', both, '处'],
      ['另拟内容', written, '处'],
    ])}。`,
  unread: (count) => `Word文件中有${number(count)}段文字未能识别，列于下表。`,
  sections: { taken: '已并入计划的内容', settled: '双方均作修改之处', unread: '未能识别的内容' },
  captions: {
    taken: (date) => `${date}返回的计划中已并入的内容`,
    settled: (date) => `${date}返回的计划中双方均作修改之处`,
    unread: (date) => `${date}返回的计划中未能识别的文字`,
  },
  columns: {
    number: '编号',
    row: '活动或里程碑',
    change: '变动',
    fields: '修改的栏目',
    point: '活动及栏目',
    sent: '发出时的内容',
    ours: '项目组修改后',
    theirs: '贵单位修改后',
    stands: '处理结果',
    place: '所在位置',
    text: '文字',
  },
  numbering: '编号以当前计划为准；已不在计划中的行没有编号。',
  changes: { added: '新增', edited: '修改', removed: '删除' },
  choices: {
    ours: '保留项目组内容',
    theirs: '采用贵单位内容',
    both: '两者并存',
    written: '另拟内容',
  },
  wholeRow: '整行',
  isRemoved: '（已删除）',
  isKept: '（保留并有修改）',
  isThere: '（在计划中）',
  isUnknown: '（不详）',
  isBlank: '（空）',
  milestone: (title) => `里程碑：${title}`,
  wholePlan: '整个计划',
};
