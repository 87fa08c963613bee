import type { SheetLabels } from './documentsSheet.en.ts';

export const sheetZhCN: SheetLabels = {
  columns: {
    objective: '直接目标',
    output: '产出',
    target: '目标群体数量',
    targetUnit: '目标群体',
    countsElsewhere: '已在他处计数',
    baselineUnit: '基线单位',
    indicatorTargetUnit: '目标单位',
    currency: '币种',
    actualUnit: '实际单位',
    illustrative: '示例内容',
    id: '行标识（请保留）',
    milestone: '里程碑',
    kind: '类别',
    words: '内容',
  },
  kinds: { finding: '结论', cluster: '归类', card: '卡片' },
  no: '否',
  sum: (currency) => `${currency}合计`,
  share: (payer) => `其中：${payer}`,
};
