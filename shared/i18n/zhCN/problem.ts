import type { Texts } from '../texts.ts';

export const problem: Texts['problem'] = {
  missing: '找不到文件 {{file}}。它可能已被移动或改名，或者所在的磁盘没有连接。',
  'not-a-workshop': '{{file}} 不是 Plenum 研讨会文件。文件内容未作任何改动。',
  'from-newer-app':
    '{{file}} 由更新版本的 Plenum 保存（文件版本 {{version}}，本程序最高支持 {{newest}}）。请更新 Plenum 后再打开；文件未作改动。',
  'in-use': '{{file}} 正在另一个 Plenum 中打开。请先在那里关闭。',
  'not-writable': '无法写入 {{file}}。请把它复制到您自己的文件夹，再打开副本。',
  damaged: '{{file}} 已损坏，程序未作改动。请从备份中打开副本。详情：{{detail}}',
};
