import type { Texts } from '../texts.ts';

export const planShell: Texts['planShell'] = {
  views: '计划视图',
  view: { table: '逻辑框架', timeline: '时间轴', quarters: '季度看板', document: '文件' },
  panels: '计划旁的面板',
  panel: { details: '详情', evidence: '依据', checks: '检查' },
  close: '关闭面板',
};
