import type { Texts } from '../texts.ts';

export const packet: Texts['packet'] = {
  ask: {
    title: '数据包口令',
    text: '{{name}} 已加密。请输入发送方告知您的口令。',
    wrong: '口令不正确。请注意区分大小写。',
    open: '打开',
  },
  received: '收到一份返回的计划，等待合并。',
  problem: {
    missing: '{{name}} 已不在原处，可能已被移动或重命名，或所在的磁盘未连接。',
    'not-a-packet': '{{name}} 既不是数据包，也不是 Word 文件。未作任何改动。',
    damaged: '{{name}} 已损坏，未予接收。请对方重新发送。未作任何改动。详情：{{detail}}',
    unsafe: '{{name}} 的内容超出数据包应有的范围，可能是恶意文件，未予打开。未作任何改动。详情：{{detail}}',
    'from-newer-app':
      '{{name}} 由更新版本的 Plenum（{{app}}）写成。请先更新 Plenum，再重新接收。未作任何改动。',
    'other-workshop': '{{name}} 属于另一个研讨会：{{title}}。请打开该研讨会后再接收。',
    'other-partner': '{{name}} 是{{partner}}的计划，无法在此接收。未作任何改动。',
    'no-workshop': '{{name}} 应返回研讨会“{{title}}”。请先打开该研讨会，再打开此数据包。',
    'not-a-return': '{{name}} 是发给伙伴单位的数据包。此处只接收伙伴单位返回的文件。',
    'received-before': '{{name}} 此前已经接收，可在列表中找到。',
    'no-plan': '{{name}} 中没有由 Plenum 生成的工作计划表。未作任何改动。',
    'not-saved': '{{name}} 未能保存。磁盘是否已满？未作任何改动。详情：{{detail}}',
  },
};
